'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { ErrorState } from '../internals/ErrorState.js';
import { QuestionIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { errorMessage } from '../messages/errorMessage.js';
import { Part, useOrderDetailsParts } from './orderDetailsParts.js';

export interface OrderDetailsErrorProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/** That there is no such order, or why it could not be read. Renders a `<div>`, or nothing. */
export const OrderDetailsError = forwardRef<HTMLDivElement, OrderDetailsErrorProps>(
  function OrderDetailsError(props, ref) {
    const { state, error, isFetching, retry, messages } = useOrderDetailsParts('Error');
    if (error === null || state === 'ready') return null;
    return (
      <Part part="error" given={props} partRef={ref}>
        {state === 'notFound' ? (
          <Notice icon={QuestionIcon} role="alert">
            <strong>{messages['orderDetails.notFound']}</strong>
            <br />
            {messages['orderDetails.notFoundDescription']}
          </Notice>
        ) : (
          <ErrorState error={error} isRetrying={isFetching} retryLabel={messages['common.retry']} onRetry={retry}>
            {messages['orderDetails.failed']} {errorMessage(messages, error)}
          </ErrorState>
        )}
      </Part>
    );
  },
);
