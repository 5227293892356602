import type { Order } from '@offtake/contract';
import type { ServerContext } from '../ServerContext.js';
import type { OrderRow } from '../store/OrderRow.js';
import { giveBack } from './budgets.js';
import { buyOrder } from './buyOrder.js';
import { isAttemptOver, toAttempting, toFailed, toStoredProblem } from './orderMachine.js';
import { notPlaced, orderInProgress } from './orderProblems.js';
import { searchStripe } from './searchStripe.js';

/**
 * Looks in Stripe's lists for what a call has made whose key is too old to repeat it.
 *
 * What is not there was never made, once every call has ended, one way or the other (`isAttemptOver`). An order that
 * somebody has paid for is then placed under a new key; one that was to be paid from the balance is not, a day after
 * its buyer has left.
 *
 * @throws {HttpProblem} when it is not there, or Stripe does not answer.
 */
export async function reconcile(context: ServerContext, armed: OrderRow): Promise<Order> {
  const found = await searchStripe(context, armed);
  if (found) return found;
  // The last repeat may still be running; the row is due again when its lease is over.
  if (!isAttemptOver(armed, await context.sharedNow())) throw orderInProgress();
  if (armed.state === 'funding' || !armed.funding) return giveUp(context, armed);
  const again = toAttempting(armed, await context.sharedNow());
  const { outcome } = await context.store.replace(again);
  if (outcome !== 'replaced') throw orderInProgress();
  return buyOrder(context, again);
}

async function giveUp({ store }: ServerContext, armed: OrderRow): Promise<never> {
  const problem = notPlaced();
  await store.replace(toFailed(armed, toStoredProblem(problem)), giveBack(armed.reserved));
  throw problem;
}
