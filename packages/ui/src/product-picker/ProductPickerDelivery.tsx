'use client';

import { isSpotDelivery } from '@offtake/contract';
import { useNow } from '@offtake/hooks';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Part, useProductPickerItem, useProductPickerParts } from './productPickerParts.js';

export interface ProductPickerDeliveryProps extends ComponentPropsWithoutRef<'span'>, AsChild {}

/**
 * When a product is expected to be delivered: a year, never a date. Renders a `<span>`, or nothing where it is not
 * said.
 */
export const ProductPickerDelivery = forwardRef<HTMLSpanElement, ProductPickerDeliveryProps>(
  function ProductPickerDelivery(props, ref) {
    const { messages } = useProductPickerParts('Delivery');
    const { delivery_year: year } = useProductPickerItem('Delivery').product;
    const now = useNow(false);
    if (year == null) return null;
    const isSpot = now !== null && isSpotDelivery(year, now);
    return (
      <Part part="delivery" tag="span" given={props} partRef={ref}>
        {isSpot ? messages['productPicker.spot'] : messages['productPicker.expectedBy']({ year })}
      </Part>
    );
  },
);
