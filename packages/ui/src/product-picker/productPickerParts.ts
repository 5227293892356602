'use client';

import type { Product } from '@offtake/contract';
import type { RadioControlProps, useProducts } from '@offtake/hooks';
import { createPartContext } from '../internals/createPartContext.js';
import { createParts } from '../internals/createParts.js';
import type { ClassNames } from '../internals/PartsTable.js';
import type { PRODUCT_PICKER_PARTS } from './attributes.js';
import type { ProductPickerMessages } from './productPickerMessages.js';

/** Classes of a product picker by part. */
export type ProductPickerClassNames = ClassNames<typeof PRODUCT_PICKER_PARTS>;

/** What the parts of a product picker share. */
export interface ProductPickerContextValue {
  products: ReturnType<typeof useProducts>;
  /** Lower-case ISO 4217. */
  currency: string;
  messages: ProductPickerMessages;
  classNames: ProductPickerClassNames | undefined;
  /** The props of the radio button of a product. */
  radioProps: (product: Product) => RadioControlProps;
}

export const {
  Context: ProductPickerContext,
  useParts: useProductPickerParts,
  Part,
} = createParts<ProductPickerContextValue, typeof PRODUCT_PICKER_PARTS>('ProductPicker');

/** What the parts of one card share. */
export interface ProductPickerItemValue {
  product: Product;
  /** What the ids of its elements begin with; alone it is the radio button's. */
  id: string;
  /** What a ton costs, written out; null where it has no price in this currency. */
  price: string | null;
  isSoldOut: boolean;
  /** Whether its suppliers are shown. */
  isOpen: boolean;
  toggle: () => void;
}

export const [ProductPickerItemContext, useProductPickerItem] = createPartContext<ProductPickerItemValue>({
  component: 'ProductPicker',
  filledBy: 'Item',
  holds: 'its product',
});
