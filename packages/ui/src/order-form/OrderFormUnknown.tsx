'use client';

import type { OfftakeError } from '@offtake/hooks';
import { Button } from '../internals/Button.js';
import { AlertIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { errorMessage } from '../messages/errorMessage.js';
import { useOrderFormContext } from './orderFormContext.js';

/** What to do when the answer to an order was lost: ask again, which buys at most once. */
export function OrderFormUnknown({ error }: { error: OfftakeError | null }) {
  const { form, messages } = useOrderFormContext();
  return (
    <>
      {error && (
        <Notice icon={AlertIcon} tone="warning" role="alert">
          {errorMessage(messages, error)}
        </Notice>
      )}
      <div className="offtake-Dialog-footer">
        <Button onClick={form.reset}>{messages['unknown.startOver']}</Button>
        <Button variant="primary" onClick={form.place}>
          {messages['unknown.check']}
        </Button>
      </div>
    </>
  );
}
