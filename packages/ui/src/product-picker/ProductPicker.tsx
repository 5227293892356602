'use client';

import { forwardRef } from 'react';
import { ProductPickerEmpty } from './ProductPickerEmpty.js';
import { ProductPickerError } from './ProductPickerError.js';
import { ProductPickerItems } from './ProductPickerItems.js';
import { ProductPickerLoading } from './ProductPickerLoading.js';
import { ProductPickerRoot, type ProductPickerRootProps } from './ProductPickerRoot.js';

export interface ProductPickerProps extends Omit<ProductPickerRootProps, 'asChild' | 'children'> {}

/**
 * Climate products as cards to choose from: price per ton, delivery year, tons left, pathways and suppliers.
 * Renders a `<div>`. Made of the parts of `@offtake/ui/product-picker`.
 */
export const ProductPicker = forwardRef<HTMLDivElement, ProductPickerProps>(function ProductPicker(props, ref) {
  return (
    <ProductPickerRoot {...props} ref={ref}>
      <ProductPickerLoading />
      <ProductPickerEmpty />
      <ProductPickerError />
      <ProductPickerItems />
    </ProductPickerRoot>
  );
});
