'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { ShieldIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { useBalanceSummaryContext } from './balanceSummaryContext.js';

/** Says that this caller may not see the balance. Renders a `<div>`, or nothing. */
export const BalanceSummaryHidden = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(
  function BalanceSummaryHidden({ children, ...props }, ref) {
    const { state, messages } = useBalanceSummaryContext();
    if (state !== 'hidden') return null;
    return (
      <div {...props} ref={ref} className={cx('offtake-BalanceSummary-hidden', props.className)}>
        {children ?? <Notice icon={ShieldIcon}>{messages['balance.hidden']}</Notice>}
      </div>
    );
  },
);
