'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { useRemovalSummaryContext } from './removalSummaryContext.js';

/** The heading. Renders an `<h2>`. */
export const RemovalSummaryTitle = forwardRef<HTMLHeadingElement, ComponentPropsWithoutRef<'h2'>>(
  function RemovalSummaryTitle({ children, ...props }, ref) {
    const { messages } = useRemovalSummaryContext();
    return (
      <h2 {...props} ref={ref} className={cx('offtake-Summary-title offtake-RemovalSummary-title', props.className)}>
        {children ?? messages['removal.title']}
      </h2>
    );
  },
);
