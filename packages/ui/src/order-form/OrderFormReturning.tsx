'use client';

import type { OrderFormState } from '@offtake/hooks';
import { useEffect, useRef } from 'react';
import { Button } from '../internals/Button.js';
import { OrderFormError } from './OrderFormError.js';
import { useOrderFormContext } from './orderFormContext.js';

/** The wait for the order that a buyer comes back to, and the way on when it cannot be read. Renders a `<div>`. */
export function OrderFormReturning({ state }: { state: Extract<OrderFormState, { step: 'returning' }> }) {
  const { form, messages } = useOrderFormContext();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="offtake-OrderForm-placed">
      {state.error === null && (
        <span className="offtake-OrderForm-placedMark" data-tone="info">
          <span className="offtake-Spinner" aria-hidden="true" />
        </span>
      )}
      <h2 ref={heading} tabIndex={-1} className="offtake-Heading offtake-OrderForm-focusedHeading">
        {messages[state.error === null ? 'returning.title' : 'returning.failedTitle']}
      </h2>
      <OrderFormError />
      {state.error !== null && (
        <div className="offtake-Dialog-footer">
          <Button onClick={form.reset}>{messages['unknown.startOver']}</Button>
          <Button variant="primary" onClick={form.place}>
            {messages['common.retry']}
          </Button>
        </div>
      )}
    </div>
  );
}
