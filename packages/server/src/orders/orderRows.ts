import type { Order } from '@offtake/contract';
import { HttpProblem } from '../HttpProblem.js';
import type { ServerContext } from '../ServerContext.js';
import type { OrderRow } from '../store/OrderRow.js';

/** A row that has an order to show. */
export type ListedRow = OrderRow & { order: Order };

/** A row that Stripe has an order for. */
export type PlacedRow = ListedRow & { stripeOrder: string };

/**
 * Finds an owner's order.
 *
 * @throws {HttpProblem} `not_found` for what does not exist, for what is someone else's and for what has come to
 * nothing: the three look the same from outside.
 */
export async function findListedRow({ store }: ServerContext, key: { owner: string; ref: string }): Promise<ListedRow> {
  const row = await store.find(key);
  if (!row || !isListed(row)) throw new HttpProblem('not_found');
  return row;
}

/** Whether there is an order to show for a row. */
function isListed(row: OrderRow): row is ListedRow {
  return row.order !== null;
}

/** Whether Stripe has an order for a row. */
export function isPlaced(row: OrderRow): row is PlacedRow {
  return row.state === 'done' && row.order !== null && row.stripeOrder !== null;
}
