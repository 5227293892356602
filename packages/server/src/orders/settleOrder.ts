import type { Order } from '@offtake/contract';
import type { ServerContext } from '../ServerContext.js';
import type { OrderRow } from '../store/OrderRow.js';
import { carryOut } from './carryOut.js';
import { nextStep, toRepeating } from './orderMachine.js';
import { orderInProgress, orderInReview } from './orderProblems.js';
import { reconcile } from './reconcile.js';

/**
 * Finds out what became of an order that was asked for before: answers with it, or repeats a call whose outcome is not
 * known. The row is saved as armed before anything is sent.
 *
 * @throws {HttpProblem} when Stripe refused, when nobody knows the outcome, or when another call is running.
 */
export async function settleOrder(context: ServerContext, row: OrderRow): Promise<Order> {
  // What waits for its money is an order already, whatever is being done about it.
  if (row.order) return row.order;
  const now = await context.sharedNow();
  const step = nextStep(row, now);
  if (step === 'review') throw orderInReview(row);
  if (step === 'repeat' || step === 'reconcile') return resume(context, row, { step, now });
  throw orderInProgress();
}

/** Takes up a call whose outcome is unknown. */
export async function resume(
  context: ServerContext,
  row: OrderRow,
  { step, now }: { step: 'repeat' | 'reconcile'; now: number },
): Promise<Order> {
  const armed = toRepeating(row, now);
  const { outcome } = await context.store.replace(armed);
  if (outcome !== 'replaced') throw orderInProgress();
  return step === 'repeat' ? carryOut(context, armed) : reconcile(context, armed);
}
