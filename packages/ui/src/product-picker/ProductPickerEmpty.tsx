'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { EmptyState } from '../internals/EmptyState.js';
import { Part, useProductPickerParts } from './productPickerParts.js';

export interface ProductPickerEmptyProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/** That there is nothing on offer. Renders a `<div>`, or nothing when there is. */
export const ProductPickerEmpty = forwardRef<HTMLDivElement, ProductPickerEmptyProps>(
  function ProductPickerEmpty(props, ref) {
    const { products, messages } = useProductPickerParts('Empty');
    if (products.data?.length !== 0) return null;
    return (
      <Part part="empty" given={props} partRef={ref}>
        <EmptyState>{messages['productPicker.empty']}</EmptyState>
      </Part>
    );
  },
);
