'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Part, useProductPickerParts } from './productPickerParts.js';

export interface ProductPickerLoadingProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

const CARDS = ['first', 'second', 'third'];

/** What stands there until the products are known. Renders a `<div>`, or nothing when they are. */
export const ProductPickerLoading = forwardRef<HTMLDivElement, ProductPickerLoadingProps>(
  function ProductPickerLoading(props, ref) {
    const { products, messages } = useProductPickerParts('Loading');
    if (!products.isPending) return null;
    return (
      <Part part="loading" role="status" given={props} partRef={ref}>
        <span className="offtake-VisuallyHidden">{messages['common.loading']}</span>
        {CARDS.map((card) => (
          <Part key={card} part="skeleton" tag="span" className="offtake-Skeleton" />
        ))}
      </Part>
    );
  },
);
