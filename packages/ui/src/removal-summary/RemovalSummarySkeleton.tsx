'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { useRemovalSummaryContext } from './removalSummaryContext.js';

/** As high as totals, picture and legend until the orders are there. Renders a `<div>`, or nothing. */
export const RemovalSummarySkeleton = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(
  function RemovalSummarySkeleton(props, ref) {
    const { state, messages } = useRemovalSummaryContext();
    if (state !== 'loading') return null;
    return (
      <div {...props} ref={ref} className={cx('offtake-RemovalSummary-skeleton', props.className)} role="status">
        <span className="offtake-VisuallyHidden">{messages['common.loading']}</span>
        <span className="offtake-Skeleton offtake-Summary-figurePlaceholder" />
        <span className="offtake-Skeleton offtake-RemovalSummary-chartPlaceholder" />
      </div>
    );
  },
);
