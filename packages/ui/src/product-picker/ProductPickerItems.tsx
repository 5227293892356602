'use client';

import type { Product } from '@offtake/contract';
import { Fragment, type ReactNode } from 'react';
import { ProductPickerItem } from './ProductPickerItem.js';
import { useProductPickerParts } from './productPickerParts.js';

export interface ProductPickerItemsProps {
  /** Makes the card of a product. @default an Item */
  children?: ((product: Product) => ReactNode) | undefined;
}

/** A card for each product. Renders no element of its own. */
export function ProductPickerItems({ children = toItem }: ProductPickerItemsProps) {
  const { products } = useProductPickerParts('Items');
  return products.data?.map((product) => <Fragment key={product.id}>{children(product)}</Fragment>);
}

function toItem(product: Product) {
  return <ProductPickerItem product={product} />;
}
