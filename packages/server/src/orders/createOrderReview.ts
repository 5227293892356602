import type { Order } from '@offtake/contract';
import { loadOnce } from '../loadOnce.js';
import type { ServerContext } from '../ServerContext.js';

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

/**
 * What a person can do about orders that a machine could not go on with. Nobody is asked whether they may: keep it to
 * operators.
 */
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
      const { orderReviewed } = await loadDecisions();
      return orderReviewed(context, key);
    },
    async close(key) {
      const { closeReviewed } = await loadDecisions();
      return closeReviewed(context, key);
    },
  };
}

const loadDecisions = loadOnce(() => import('./decideReview.js'));
