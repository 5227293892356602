'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { useRemovalSummaryContext } from './removalSummaryContext.js';

/** Says that nothing is ordered yet; `children` are what to do about it. Renders a `<div>`, or nothing. */
export const RemovalSummaryEmpty = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(
  function RemovalSummaryEmpty({ children, ...props }, ref) {
    const { state, messages } = useRemovalSummaryContext();
    if (state !== 'empty') return null;
    return (
      <div {...props} ref={ref} className={cx('offtake-RemovalSummary-empty', props.className)}>
        <p className="offtake-Label">{messages['removal.empty']}</p>
        <p className="offtake-Text" data-tone="muted">
          {messages['removal.emptyDescription']}
        </p>
        {children}
      </div>
    );
  },
);
