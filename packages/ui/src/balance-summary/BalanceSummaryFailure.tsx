'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { Button } from '../internals/Button.js';
import { cx } from '../internals/cx.js';
import { AlertIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { errorMessage } from '../messages/errorMessage.js';
import { useBalanceSummaryContext } from './balanceSummaryContext.js';

/** Why the balance could not be read, and a button to try again. Renders a `<div>`, or nothing. */
export const BalanceSummaryFailure = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(
  function BalanceSummaryFailure(props, ref) {
    const { state, error, isFetching, retry, messages } = useBalanceSummaryContext();
    if (state !== 'failed') return null;
    return (
      <div
        {...props}
        ref={ref}
        className={cx('offtake-Summary-failure offtake-BalanceSummary-failure', props.className)}
      >
        <Notice icon={AlertIcon} tone="danger" role="alert">
          {messages['balance.failed']} {errorMessage(messages, error)}
        </Notice>
        <Button isPending={isFetching} onClick={retry}>
          {messages['common.retry']}
        </Button>
      </div>
    );
  },
);
