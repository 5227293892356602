'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { Button } from '../internals/Button.js';
import { cx } from '../internals/cx.js';
import { AlertIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { errorMessage } from '../messages/errorMessage.js';
import { useRemovalSummaryContext } from './removalSummaryContext.js';

/** Why the orders could not be read, and a button to try again. Renders a `<div>`, or nothing. */
export const RemovalSummaryFailure = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(
  function RemovalSummaryFailure(props, ref) {
    const { state, error, isFetching, retry, messages } = useRemovalSummaryContext();
    if (state !== 'failed') return null;
    return (
      <div
        {...props}
        ref={ref}
        className={cx('offtake-Summary-failure offtake-RemovalSummary-failure', props.className)}
      >
        <Notice icon={AlertIcon} tone="danger" role="alert">
          {messages['removal.failed']} {errorMessage(messages, error)}
        </Notice>
        <Button isPending={isFetching} onClick={retry}>
          {messages['common.retry']}
        </Button>
      </div>
    );
  },
);
