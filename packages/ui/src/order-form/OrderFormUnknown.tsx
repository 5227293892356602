'use client';

import { Button } from '../internals/Button.js';
import { OrderFormError } from './OrderFormError.js';
import { useOrderFormContext } from './orderFormContext.js';

/** What to do when the answer to an order was lost: ask again, which buys at most once. */
export function OrderFormUnknown() {
  const { form, messages } = useOrderFormContext();
  return (
    <>
      <OrderFormError />
      <div className="offtake-Dialog-footer">
        <Button onClick={form.reset}>{messages['unknown.startOver']}</Button>
        <Button variant="primary" onClick={form.place}>
          {messages['unknown.check']}
        </Button>
      </div>
    </>
  );
}
