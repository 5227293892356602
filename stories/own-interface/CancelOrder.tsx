import { useCancelOrder, useCancellationTerms, type Order } from '@offtake/hooks';
import { useState } from 'react';
import { useFormat } from './useFormat.js';
import { errorText } from './words.js';

/** Cancels an order while that is possible. The terms tick each second by the backend's clock, and end on time. */
export function CancelOrder({ order }: { order: Order }) {
  const { money, time } = useFormat();
  const [isAsked, setIsAsked] = useState(false);
  const terms = useCancellationTerms(order);
  const cancel = useCancelOrder();
  if (cancel.isSuccess) return <p role="status">Canceled.</p>;
  if (!terms?.canCancel) return null;
  if (!isAsked) {
    return (
      <button type="button" onClick={() => setIsAsked(true)}>
        Cancel this order
      </button>
    );
  }
  return (
    <div role="group" aria-label="Cancel this order?">
      <p>
        {money(terms.refundAmount, order.currency)} comes back, {money(terms.keptFees, order.currency)} of fees do not.
      </p>
      {terms.secondsLeft !== null && <p role="timer">{time(terms.secondsLeft)} left.</p>}
      {cancel.isError && <p role="alert">{errorText(cancel.error)}</p>}
      <div className="own-buttons">
        <button type="button" onClick={() => setIsAsked(false)}>
          Keep it
        </button>
        <button type="button" aria-disabled={cancel.isPending} onClick={() => cancel.mutate({ id: order.id })}>
          {cancel.isPending ? 'Canceling…' : 'Yes, cancel it'}
        </button>
      </div>
    </div>
  );
}
