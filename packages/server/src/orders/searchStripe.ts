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
 * Looks in Stripe's lists for what a row's calls have made, and keeps what is there. That is safe at any time; only to
 * find nothing says nothing while a call may still be running. An attempt that was refused is looked for as well:
 * before another one begins, it costs one call to be sure.
 *
 * @returns null when it is not there.
 * @throws {HttpProblem} when Stripe does not answer.
 */
export function searchStripe(context: ServerContext, row: OrderRow): Promise<Order | null> {
  return isForFunding(row) ? findFunding(context, row) : findOrder(context, row);
}

/** Whether the calls were to make what it is paid by. */
function isForFunding({ state, intent, funding }: OrderRow): boolean {
  if (state !== 'failed') return state === 'funding';
  return funding === null && intent !== null && intent.payment.source !== 'balance';
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
