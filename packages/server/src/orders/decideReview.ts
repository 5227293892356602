import type { Order } from '@offtake/contract';
import { HttpProblem } from '../HttpProblem.js';
import type { ServerContext } from '../ServerContext.js';
import type { OrderRow } from '../store/OrderRow.js';
import { giveBack } from './budgets.js';
import { buyOrder } from './buyOrder.js';
import { toAttempting, toClosed } from './orderMachine.js';
import { orderInProgress } from './orderProblems.js';
import { searchStripe } from './searchStripe.js';

/** Which order in review a person has decided on. */
interface ReviewKey {
  owner: string;
  /** Our id of the order. */
  id: string;
}

/** Orders from the balance what waits for a person. @throws {HttpProblem} as `OrderReview.order` does. */
export async function orderReviewed(context: ServerContext, key: ReviewKey): Promise<Order> {
  const row = await findRow(context, key);
  const found = await searchStripe(context, row);
  if (found) return found;
  const armed = toAttempting(row, await context.sharedNow());
  await replace(context, armed);
  return buyOrder(context, armed);
}

/** Gives up what waits for a person. @throws {HttpProblem} as `OrderReview.close` does. */
export async function closeReviewed(context: ServerContext, key: ReviewKey): Promise<Order> {
  const row = await findRow(context, key);
  const now = await context.sharedNow();
  const { funding } = row;
  if (!funding) throw new HttpProblem('not_found');
  const closed = toClosed(row, { funding, now, cancellationReason: 'requested' });
  await replace(context, closed, giveBack(row.reserved));
  if (!closed.order) throw new HttpProblem('not_found');
  return closed.order;
}

async function findRow({ store }: ServerContext, { owner, id }: ReviewKey): Promise<OrderRow> {
  const row = await store.find({ owner, ref: id });
  if (row?.state !== 'needs_review') throw new HttpProblem('not_found');
  return row;
}

async function replace({ store }: ServerContext, row: OrderRow, entries = giveBack([])): Promise<void> {
  const { outcome } = await store.replace(row, entries);
  if (outcome !== 'replaced') throw orderInProgress();
}
