'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { useBalanceSummaryContext } from './balanceSummaryContext.js';

/** The heading. Renders an `<h2>`. */
export const BalanceSummaryTitle = forwardRef<HTMLHeadingElement, ComponentPropsWithoutRef<'h2'>>(
  function BalanceSummaryTitle({ children, ...props }, ref) {
    const { messages } = useBalanceSummaryContext();
    return (
      <h2 {...props} ref={ref} className={cx('offtake-Summary-title offtake-BalanceSummary-title', props.className)}>
        {children ?? messages['balance.title']}
      </h2>
    );
  },
);
