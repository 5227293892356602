'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Part, useOrderDetailsParts } from './orderDetailsParts.js';

export interface OrderDetailsLoadingProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

const PLACEHOLDERS = ['progress', 'claims', 'amounts', 'payment', 'beneficiary', 'ids'];

/** The outline of an order until it is read, as high as the order will be. Renders a `<div>`, or nothing. */
export const OrderDetailsLoading = forwardRef<HTMLDivElement, OrderDetailsLoadingProps>(
  function OrderDetailsLoading(props, ref) {
    const { state, messages } = useOrderDetailsParts('Loading');
    if (state !== 'loading') return null;
    return (
      <Part part="loading" role="status" given={props} partRef={ref}>
        <span className="offtake-VisuallyHidden">{messages['common.loading']}</span>
        <span className="offtake-Skeleton offtake-Summary-figurePlaceholder" />
        {PLACEHOLDERS.map((name) => (
          <Part key={name} part="placeholder" tag="span" className="offtake-Skeleton" />
        ))}
      </Part>
    );
  },
);
