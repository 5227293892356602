'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { ErrorState } from '../internals/ErrorState.js';
import { errorMessage } from '../messages/errorMessage.js';
import { Part, useRemovalSummaryParts } from './removalSummaryParts.js';

export interface RemovalSummaryErrorProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/** Why the orders could not be read, and the way to try again. Renders a `<div>`, or nothing when they could. */
export const RemovalSummaryError = forwardRef<HTMLDivElement, RemovalSummaryErrorProps>(
  function RemovalSummaryError(props, ref) {
    const { state, error, isFetching, retry, messages } = useRemovalSummaryParts('Error');
    if (state !== 'failed' || error === null) return null;
    return (
      <Part part="error" given={props} partRef={ref}>
        <ErrorState error={error} isRetrying={isFetching} retryLabel={messages['common.retry']} onRetry={retry}>
          {messages['removal.failed']} {errorMessage(messages, error)}
        </ErrorState>
      </Part>
    );
  },
);
