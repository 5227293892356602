'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Part, useProductPickerItem, useProductPickerParts } from './productPickerParts.js';

export interface ProductPickerPriceProps extends ComponentPropsWithoutRef<'span'>, AsChild {}

/** What a ton costs, fees included. Renders a `<span>`. */
export const ProductPickerPrice = forwardRef<HTMLSpanElement, ProductPickerPriceProps>(
  function ProductPickerPrice(props, ref) {
    const { messages } = useProductPickerParts('Price');
    const { id, price } = useProductPickerItem('Price');
    return (
      <Part part="price" tag="span" id={`${id}price`} given={props} partRef={ref}>
        {price === null ? (
          messages['productPicker.noPrice']
        ) : (
          <>
            <span className="offtake-VisuallyHidden">{messages['productPicker.priceLabel']({ price })}</span>
            <span aria-hidden="true">
              {price}
              <Part part="perTon" tag="span">
                {messages['productPicker.perTon']}
              </Part>
            </span>
          </>
        )}
      </Part>
    );
  },
);
