'use client';

import type { Product } from '@offtake/contract';
import { useProducts } from '@offtake/hooks';
import { forwardRef, useId, useState, type ComponentPropsWithoutRef } from 'react';
import { Root } from '../internals/Root.js';
import type { Messages } from '../messages/en.js';
import { useMessages } from '../messages/useMessages.js';
import { PRODUCT_PICKER_WORDS } from './productPickerMessages.js';
import { ProductPickerCard } from './ProductPickerCard.js';
import { ProductPickerStatus } from './ProductPickerStatus.js';

export interface ProductPickerProps extends Omit<ComponentPropsWithoutRef<'div'>, 'onChange' | 'defaultValue'> {
  /** The chosen product's id; null is none. Leave it out to have the picker keep it. */
  value?: string | null | undefined;
  /** What is chosen at first, where the picker keeps it. */
  defaultValue?: string | null | undefined;
  onValueChange?: ((product: Product) => void) | undefined;
  /**
   * The currency that prices are shown in, lower-case ISO 4217.
   * @default 'usd'
   */
  currency?: string | undefined;
  /** Groups the radios in a form; made up when absent. */
  name?: string | undefined;
  messages?: Partial<Messages> | undefined;
}

/**
 * Climate products as cards to choose from: price per ton, delivery year, tons left, pathways and suppliers.
 * Renders a `<div>`.
 */
export const ProductPicker = forwardRef<HTMLDivElement, ProductPickerProps>(function ProductPicker(props, ref) {
  const { value, defaultValue = null, onValueChange, currency = 'usd', name, messages: words, ...rest } = props;
  const messages = useMessages(PRODUCT_PICKER_WORDS, words);
  const products = useProducts();
  const ownName = useId();
  const [ownValue, setOwnValue] = useState(defaultValue);
  const chosen = value === undefined ? ownValue : value;

  return (
    <Root {...rest} ref={ref}>
      <div className="offtake-ProductPicker" role="radiogroup" aria-label={messages['productPicker.label']}>
        <ProductPickerStatus products={products} messages={messages} />
        {products.data?.map((product) => (
          <ProductPickerCard
            key={product.id}
            product={product}
            currency={currency}
            messages={messages}
            radio={{
              type: 'radio',
              name: name ?? ownName,
              value: product.id,
              checked: product.id === chosen,
              onChange: () => {
                setOwnValue(product.id);
                onValueChange?.(product);
              },
            }}
          />
        ))}
      </div>
    </Root>
  );
});
