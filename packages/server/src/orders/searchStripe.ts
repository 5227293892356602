import type { Order } from '@offtake/contract';
import { loadFundingMethod } from '../payments/loadFundingMethod.js';
import type { ServerContext } from '../ServerContext.js';
import type { OrderRow } from '../store/OrderRow.js';
import { callStripe } from '../stripe/callStripe.js';
import { findStripeOrder } from '../stripe/findStripeOrder.js';
import { fromStripeOrder } from '../stripe/fromStripeOrder.js';
import { finishOrder } from './finishOrder.js';
import { keepFunding } from './keepFunding.js';

/**
 * Looks in Stripe's lists for what a row's call has made, and keeps what is there. That is safe at any time; only to find
 * nothing says nothing while the call may still be running.
 *
 * @returns null when it is not there.
 * @throws {HttpProblem} when Stripe does not answer.
 */
export function searchStripe(context: ServerContext, row: OrderRow): Promise<Order | null> {
  return row.state === 'funding' ? findFunding(context, row) : findOrder(context, row);
}

async function findOrder(context: ServerContext, row: OrderRow): Promise<Order | null> {
  const { stripe } = context;
  const { ref, owner, firstAttemptAt, created } = row;
  const since = firstAttemptAt ?? created;
  const found = await callStripe('read', () => findStripeOrder({ stripe, ref, owner, since }));
  return found && finishOrder(context, row, fromStripeOrder(found, ref));
}

async function findFunding(context: ServerContext, row: OrderRow): Promise<Order | null> {
  const source = row.intent?.payment.source ?? 'balance';
  if (source === 'balance') return null;
  const found = await callStripe('read', async () => (await loadFundingMethod(source)).search(context, row));
  return found && keepFunding(context, row, found);
}
