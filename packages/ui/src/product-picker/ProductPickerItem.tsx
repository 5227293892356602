'use client';

import type { Product } from '@offtake/contract';
import { forwardRef, useId, useMemo, useState, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { useFormat } from '../internals/useFormat.js';
import { ProductPickerFacts } from './ProductPickerFacts.js';
import { ProductPickerName } from './ProductPickerName.js';
import { Part, ProductPickerItemContext, useProductPickerParts } from './productPickerParts.js';
import { ProductPickerPrice } from './ProductPickerPrice.js';
import { ProductPickerRadio } from './ProductPickerRadio.js';
import { ProductPickerSuppliers } from './ProductPickerSuppliers.js';

export interface ProductPickerItemProps extends ComponentPropsWithoutRef<'div'>, AsChild {
  product: Product;
}

/** One product, as a card around a radio button. Renders a `<div>`. */
export const ProductPickerItem = forwardRef<HTMLDivElement, ProductPickerItemProps>(function ProductPickerItem(
  { product, ...props },
  ref,
) {
  const { currency, radioProps } = useProductPickerParts('Item');
  const format = useFormat();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const amount = product.current_prices_per_metric_ton[currency]?.amount_total;
  const price = amount === undefined ? null : format.money(amount, currency);
  // Whether anything is left is the same for a number as for an exact decimal.
  const isSoldOut = Number(product.metric_tons_available) <= 0;
  const item = useMemo(() => {
    const toggle = () => setIsOpen((wasOpen) => !wasOpen);
    return { product, id, price, isSoldOut, isOpen, toggle };
  }, [product, id, price, isSoldOut, isOpen]);
  return (
    <ProductPickerItemContext.Provider value={item}>
      <Part
        part="item"
        className="offtake-Choice"
        given={props}
        partRef={ref}
        state={{ checked: radioProps(product).checked, disabled: isSoldOut || price === null, soldout: isSoldOut }}
      >
        <ProductPickerRadio />
        <ProductPickerName />
        <ProductPickerPrice />
        <ProductPickerFacts />
        <ProductPickerSuppliers />
      </Part>
    </ProductPickerItemContext.Provider>
  );
});
