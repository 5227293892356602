'use client';

import { useEffect, useRef } from 'react';
import { Button } from '../internals/Button.js';
import { AlertIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { useFormat } from '../internals/useFormat.js';
import { useOrderFormContext } from './orderFormContext.js';
import type { IntentState } from './intentState.js';

/** Asks whether another order just like a recent one is wanted. The safe answer has the focus. */
export function OrderFormDuplicate({ state }: { state: Extract<IntentState, { isRepeat: boolean }> }) {
  const { form, messages } = useOrderFormContext();
  const format = useFormat();
  const backButton = useRef<HTMLButtonElement>(null);
  useEffect(() => backButton.current?.focus(), []);
  const { amount_total: total, currency } = state.intent.quote;
  return (
    <>
      <Notice icon={AlertIcon} tone="warning" role="alert">
        {messages[state.isRepeat ? 'duplicate.repeated' : 'duplicate.description']}
      </Notice>
      <div className="offtake-Dialog-footer">
        <Button onClick={form.place}>{messages['duplicate.confirm']({ total: format.money(total, currency) })}</Button>
        <Button ref={backButton} variant="primary" onClick={form.back}>
          {messages['duplicate.back']}
        </Button>
      </div>
    </>
  );
}
