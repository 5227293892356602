'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Part, useRemovalSummaryParts } from './removalSummaryParts.js';

export interface RemovalSummaryLoadingProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/** As high as totals, picture and legend until the orders are there. Renders a `<div>`, or nothing. */
export const RemovalSummaryLoading = forwardRef<HTMLDivElement, RemovalSummaryLoadingProps>(
  function RemovalSummaryLoading(props, ref) {
    const { state, messages } = useRemovalSummaryParts('Loading');
    if (state !== 'loading') return null;
    return (
      <Part part="loading" role="status" given={props} partRef={ref}>
        <span className="offtake-VisuallyHidden">{messages['common.loading']}</span>
        <span className="offtake-Skeleton offtake-Summary-figurePlaceholder" />
        <Part part="chartPlaceholder" tag="span" className="offtake-Skeleton" />
      </Part>
    );
  },
);
