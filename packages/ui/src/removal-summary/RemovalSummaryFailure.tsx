'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { Failure } from '../internals/Failure.js';
import { useRemovalSummaryContext } from './removalSummaryContext.js';

/** Why there is nothing to show, and a button to try again. Renders a `<div>`, or nothing. */
export const RemovalSummaryFailure = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(
  function RemovalSummaryFailure(props, ref) {
    const { state, error, isFetching, retry, messages } = useRemovalSummaryContext();
    if (state !== 'failed') return null;
    return (
      <Failure
        {...props}
        ref={ref}
        className={cx('offtake-RemovalSummary-failure', props.className)}
        text={messages['removal.failed']}
        {...{ error, isFetching, retry, messages }}
      />
    );
  },
);
