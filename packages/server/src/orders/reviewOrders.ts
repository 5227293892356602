import type { Order } from '@offtake/contract';
import { HttpProblem } from '../HttpProblem.js';
import type { ServerContext } from '../ServerContext.js';
import type { OrderRow } from '../store/OrderRow.js';
import { giveBack } from './budgets.js';
import { buyOrder } from './buyOrder.js';
import { toAttempting, toClosed } from './orderMachine.js';
import { orderInProgress } from './orderProblems.js';
import { searchStripe } from './searchStripe.js';

/** An order that waits for a person. */
export interface OrderInReview {
  owner: string;
  /** Our id of the order. */
  id: string;
  /** As the buyer sees it; null when there is nothing to show. */
  order: Order | null;
  /** Why a machine could not go on. */
  problem: { code: string; detail: string } | null;
}

/** What a person can do about orders that a machine could not go on with. Nobody is asked whether they may: keep it to operators. */
export interface OrderReview {
  /** The orders in review, oldest first. @default limit 100 */
  list(query?: { limit?: number | undefined }): Promise<OrderInReview[]>;
  /**
   * Orders it now from the balance, at today's price, unless Stripe has it already.
   *
   * @throws {HttpProblem} `not_found` when it is not in review; else as for any order.
   */
  order(key: { owner: string; id: string }): Promise<Order>;
  /**
   * Gives it up: it will never be ordered. What was paid has to be given back by hand.
   *
   * @throws {HttpProblem} `not_found` when it is not in review.
   */
  close(key: { owner: string; id: string }): Promise<Order>;
}

/** Makes the operations for one handler. */
export function createOrderReview(context: ServerContext): OrderReview {
  return {
    async list({ limit = 100 } = {}) {
      const rows = await context.store.listForReview({ limit });
      return rows.map(({ owner, ref, order, problem }) => ({ owner, id: ref, order, problem }));
    },
    async order(key) {
      const row = await findRow(context, key);
      const found = await searchStripe(context, row);
      if (found) return found;
      const armed = toAttempting(row, await context.sharedNow());
      await replace(context, armed);
      return buyOrder(context, armed);
    },
    async close(key) {
      const row = await findRow(context, key);
      const now = await context.sharedNow();
      const { funding } = row;
      if (!funding) throw new HttpProblem('not_found');
      const closed = toClosed(row, { funding, now, cancellationReason: 'requested' });
      await replace(context, closed, giveBack(row.reserved));
      if (!closed.order) throw new HttpProblem('not_found');
      return closed.order;
    },
  };
}

async function findRow({ store }: ServerContext, { owner, id }: { owner: string; id: string }): Promise<OrderRow> {
  const row = await store.find({ owner, ref: id });
  if (row?.state !== 'needs_review') throw new HttpProblem('not_found');
  return row;
}

async function replace({ store }: ServerContext, row: OrderRow, entries = giveBack([])): Promise<void> {
  const { outcome } = await store.replace(row, entries);
  if (outcome !== 'replaced') throw orderInProgress();
}
