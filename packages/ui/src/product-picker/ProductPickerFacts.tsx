'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { ProductPickerAvailability } from './ProductPickerAvailability.js';
import { ProductPickerDelivery } from './ProductPickerDelivery.js';
import { Part, useProductPickerItem } from './productPickerParts.js';
import { ProductPickerPathways } from './ProductPickerPathways.js';
import { ProductPickerSuppliersTrigger } from './ProductPickerSuppliersTrigger.js';

export interface ProductPickerFactsProps extends ComponentPropsWithoutRef<'span'>, AsChild {}

/** What there is to know of a product; it describes the radio button. Renders a `<span>`. */
export const ProductPickerFacts = forwardRef<HTMLSpanElement, ProductPickerFactsProps>(
  function ProductPickerFacts(props, ref) {
    const { id } = useProductPickerItem('Facts');
    return (
      <Part part="facts" tag="span" id={`${id}facts`} given={props} partRef={ref}>
        <Part part="row" tag="span">
          <ProductPickerDelivery />
          <ProductPickerAvailability />
        </Part>
        <ProductPickerSuppliersTrigger />
        <ProductPickerPathways />
      </Part>
    );
  },
);
