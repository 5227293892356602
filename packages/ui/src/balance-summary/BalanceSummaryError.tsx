'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { ErrorState } from '../internals/ErrorState.js';
import { errorMessage } from '../messages/errorMessage.js';
import { Part, useBalanceSummaryParts } from './balanceSummaryParts.js';

export interface BalanceSummaryErrorProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/** Why the balance could not be read, and the way to try again. Renders a `<div>`, or nothing when it could. */
export const BalanceSummaryError = forwardRef<HTMLDivElement, BalanceSummaryErrorProps>(
  function BalanceSummaryError(props, ref) {
    const { state, error, isFetching, retry, messages } = useBalanceSummaryParts('Error');
    if (state !== 'failed' || error === null) return null;
    return (
      <Part part="error" given={props} partRef={ref}>
        <ErrorState error={error} isRetrying={isFetching} retryLabel={messages['common.retry']} onRetry={retry}>
          {messages['balance.failed']} {errorMessage(messages, error)}
        </ErrorState>
      </Part>
    );
  },
);
