'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { useBalanceSummaryContext } from './balanceSummaryContext.js';

/** Stands in the place of one currency until the balance is read. Renders a `<div>`, or nothing. */
export const BalanceSummarySkeleton = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(
  function BalanceSummarySkeleton(props, ref) {
    const { state, messages } = useBalanceSummaryContext();
    if (state !== 'loading') return null;
    return (
      <div {...props} ref={ref} className={cx('offtake-BalanceSummary-skeleton', props.className)} role="status">
        <span className="offtake-VisuallyHidden">{messages['common.loading']}</span>
        <span className="offtake-Skeleton offtake-Summary-figurePlaceholder" />
      </div>
    );
  },
);
