'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { Failure } from '../internals/Failure.js';
import { useBalanceSummaryContext } from './balanceSummaryContext.js';

/** Why there is nothing to show, and a button to try again. Renders a `<div>`, or nothing. */
export const BalanceSummaryFailure = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(
  function BalanceSummaryFailure(props, ref) {
    const { state, error, isFetching, retry, messages } = useBalanceSummaryContext();
    if (state !== 'failed') return null;
    return (
      <Failure
        {...props}
        ref={ref}
        className={cx('offtake-BalanceSummary-failure', props.className)}
        text={messages['balance.failed']}
        {...{ error, isFetching, retry, messages }}
      />
    );
  },
);
