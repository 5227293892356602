'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { useFormat } from '../internals/useFormat.js';
import { Part, useProductPickerItem, useProductPickerParts } from './productPickerParts.js';

export interface ProductPickerAvailabilityProps extends ComponentPropsWithoutRef<'span'>, AsChild {}

/** How much of a product is left. Renders a `<span>`. */
export const ProductPickerAvailability = forwardRef<HTMLSpanElement, ProductPickerAvailabilityProps>(
  function ProductPickerAvailability(props, ref) {
    const { messages } = useProductPickerParts('Availability');
    const { product, isSoldOut } = useProductPickerItem('Availability');
    const format = useFormat();
    return (
      <Part part="availability" tag="span" given={props} partRef={ref} state={{ soldout: isSoldOut }}>
        {isSoldOut
          ? messages['productPicker.soldOut']
          : messages['productPicker.tonsLeft']({ tons: format.number(product.metric_tons_available) })}
      </Part>
    );
  },
);
