import type { Order } from '@offtake/contract';
import { FUNDING_METHODS } from '../payments/fundingMethods.js';
import type { ServerContext } from '../ServerContext.js';
import type { OrderRow } from '../store/OrderRow.js';
import { callStripe } from '../stripe/callStripe.js';
import { findStripeOrder } from '../stripe/findStripeOrder.js';
import { fromStripeOrder } from '../stripe/fromStripeOrder.js';
import { giveBack } from './budgets.js';
import { buyOrder } from './buyOrder.js';
import { finishOrder } from './finishOrder.js';
import { keepFunding } from './keepFunding.js';
import { toAttempting, toFailed, toStoredProblem } from './orderMachine.js';
import { notPlaced, orderInProgress } from './orderProblems.js';

/**
 * Looks in Stripe's lists for what a call has made whose key is too old to repeat it.
 *
 * What is not there was never made: the call ended long ago, one way or the other. An order that somebody has paid for is
 * then placed under a new key; one that was to be paid from the balance is not, a day after its buyer has left.
 *
 * @throws {HttpProblem} when it is not there, or Stripe does not answer.
 */
export async function reconcile(context: ServerContext, armed: OrderRow): Promise<Order> {
  return armed.state === 'funding' ? findFunding(context, armed) : findOrder(context, armed);
}

async function findOrder(context: ServerContext, armed: OrderRow): Promise<Order> {
  const { stripe } = context;
  const { ref, owner, firstAttemptAt, created } = armed;
  const since = firstAttemptAt ?? created;
  const found = await callStripe('read', () => findStripeOrder({ stripe, ref, owner, since }));
  if (found) return finishOrder(context, armed, fromStripeOrder(found, ref));
  if (!armed.funding) return giveUp(context, armed);
  const again = toAttempting(armed, await context.sharedNow());
  const { outcome } = await context.store.replace(again);
  if (outcome !== 'replaced') throw orderInProgress();
  return buyOrder(context, again);
}

async function findFunding(context: ServerContext, armed: OrderRow): Promise<Order> {
  const source = armed.intent?.payment.source ?? 'balance';
  const found =
    source === 'balance' ? null : await callStripe('read', () => FUNDING_METHODS[source].search(context, armed));
  return found ? keepFunding(context, armed, found) : giveUp(context, armed);
}

async function giveUp({ store }: ServerContext, armed: OrderRow): Promise<never> {
  const problem = notPlaced();
  await store.replace(toFailed(armed, toStoredProblem(problem)), giveBack(armed.reserved));
  throw problem;
}
