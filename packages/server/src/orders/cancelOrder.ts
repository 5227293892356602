import { cancellationTerms, type CancellationTerms, type Order } from '@offtake/contract';
import { HttpProblem } from '../HttpProblem.js';
import { loadFundingMethod } from '../payments/loadFundingMethod.js';
import type { FundingState } from '../payments/FundingMethod.js';
import type { ServerContext } from '../ServerContext.js';
import type { Funding, OrderRow } from '../store/OrderRow.js';
import { callStripe } from '../stripe/callStripe.js';
import { fromStripeOrder } from '../stripe/fromStripeOrder.js';
import { keepFunding } from './keepFunding.js';
import { logDecision } from './logDecision.js';
import { isPlaced, type ListedRow, type PlacedRow } from './orderRows.js';
import { orderInProgress } from './orderProblems.js';
import { keepChangedOrder, refreshOrder } from './refreshOrder.js';

/**
 * Cancels an order, on the terms that hold by what Stripe says of it now; one that is not paid is given up. An order
 * that was canceled on request, or that came to nothing, is answered as it is, so that a repeated request succeeds.
 *
 * @throws {HttpProblem} `not_cancelable`, `order_in_progress`, `stripe_unavailable`
 */
export async function cancelOrder(context: ServerContext, row: ListedRow): Promise<Order> {
  if (isPlaced(row)) return cancelPlaced(context, row);
  // Whatever closed it: it was never bought, and that is what is asked for.
  if (row.state === 'closed') return row.order;
  if (row.state === 'awaiting_funds') return giveUp(context, row);
  assertCancelable(row.order, context.now());
  throw orderInProgress();
}

async function cancelPlaced(context: ServerContext, row: PlacedRow): Promise<Order> {
  const order = await refreshOrder(context, row);
  if (isCanceledOnRequest(order)) return order;
  const terms = assertCancelable(order, context.now());
  const { stripe } = context;
  const canceled = await callStripe('cancel', () =>
    stripe.climate.orders.cancel(row.stripeOrder, {}, { idempotencyKey: cancelKey(row.ref, terms) }),
  );
  logDecision(context, row, 'canceled');
  return keepChangedOrder(context, row, fromStripeOrder(canceled, row.ref));
}

/** What it is paid by is closed first, so that nobody can pay for an order that is given up. */
async function giveUp(context: ServerContext, row: OrderRow): Promise<Order> {
  const { funding } = row;
  const object = funding?.object;
  if (!funding || !object) throw orderInProgress();
  const state = await closeFunding(context, { source: funding.source, object });
  const isClosed = state.phase === 'ended' && state.funding.status === 'expired';
  const order = await keepFunding(context, row, isClosed ? { ...state, endedBy: 'requested' } : state);
  if (order.status === 'canceled') {
    logDecision(context, row, 'canceled');
    return order;
  }
  assertCancelable(order, context.now());
  // A debit takes days, in which nobody can stop it.
  if (state.phase === 'open') throw new HttpProblem('not_cancelable', { detail: PAYING });
  throw orderInProgress();
}

/** What Stripe will not close was paid, or closed by someone else, a moment ago: what it is now decides. */
async function closeFunding(
  context: ServerContext,
  { source, object }: { source: Funding['source']; object: string },
): Promise<FundingState> {
  try {
    return await callStripe('cancel', async () => (await loadFundingMethod(source)).close(context, object));
  } catch (error) {
    if (!(error instanceof HttpProblem) || error.code !== 'not_cancelable') throw error;
    return callStripe('read', async () => (await loadFundingMethod(source)).read(context, object));
  }
}

type OpenTerms = Extract<CancellationTerms, { canCancel: true }>;

function assertCancelable(order: Order, now: number): OpenTerms {
  const terms = cancellationTerms(order, now);
  if (!terms.canCancel) throw new HttpProblem('not_cancelable', { detail: REASONS[terms.reason] });
  return terms;
}

const REASONS = {
  canceled: 'This order was canceled before.',
  delivered: 'This order has been delivered and can no longer be canceled.',
  paid: 'This order has been paid and is about to be placed. It can be canceled once it is.',
  window_closed: 'The time in which this order could be canceled is over.',
} as const;

const PAYING =
  'This order is being paid: Stripe does not stop a payment that is on its way. It can be canceled once it is placed.';

function isCanceledOnRequest({ status, cancellation_reason: reason }: Order): boolean {
  return status === 'canceled' && reason === 'requested';
}

/**
 * One key per window: Stripe repeats a refusal for 24 hours under the same key, and an order that could not be canceled
 * an hour ago can be once it is delayed.
 */
function cancelKey(ref: string, { window, closesAt }: OpenTerms): string {
  return `${ref}.cancel.${window}.${closesAt ?? 0}`;
}
