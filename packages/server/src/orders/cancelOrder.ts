import { cancellationTerms, type CancellationTerms, type Order } from '@offtake/contract';
import { HttpProblem } from '../HttpProblem.js';
import type { ServerContext } from '../ServerContext.js';
import { callStripe } from '../stripe/callStripe.js';
import { fromStripeOrder } from '../stripe/fromStripeOrder.js';
import { keepChangedOrder, refreshOrder, type PlacedRow } from './readOrder.js';

/**
 * Cancels an order, on the terms that hold by what Stripe says of it now. An order that was canceled on request is
 * answered as it is, so that a repeated request succeeds.
 *
 * @throws {HttpProblem} `not_cancelable`, `stripe_unavailable`
 */
export async function cancelOrder(context: ServerContext, row: PlacedRow): Promise<Order> {
  const order = await refreshOrder(context, row);
  if (isCanceledOnRequest(order)) return order;
  const terms = cancellationTerms(order, context.now());
  if (!terms.canCancel) throw new HttpProblem('not_cancelable', { detail: REASONS[terms.reason] });
  const { stripe } = context;
  const canceled = await callStripe('cancel', () =>
    stripe.climate.orders.cancel(row.stripeOrder, {}, { idempotencyKey: cancelKey(row.ref, terms) }),
  );
  return keepChangedOrder(context, row, fromStripeOrder(canceled, row.ref));
}

const REASONS = {
  canceled: 'This order was canceled before.',
  delivered: 'This order has been delivered and can no longer be canceled.',
  window_closed: 'The time in which this order could be canceled is over.',
} as const;

function isCanceledOnRequest({ status, cancellation_reason: reason }: Order): boolean {
  return status === 'canceled' && reason === 'requested';
}

/**
 * One key per window: Stripe repeats a refusal for 24 hours under the same key, and an order that could not be canceled
 * an hour ago can be once it is delayed.
 */
function cancelKey(ref: string, { window, closesAt }: Extract<CancellationTerms, { canCancel: true }>): string {
  return `${ref}.cancel.${window}.${closesAt ?? 0}`;
}
