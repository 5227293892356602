import { SECONDS_PER_DAY, type Order } from '@offtake/contract';
import { HttpProblem } from '../HttpProblem.js';
import type { ServerContext } from '../ServerContext.js';
import type { OrderRow } from '../store/OrderRow.js';
import { callStripe } from '../stripe/callStripe.js';
import { fromStripeOrder } from '../stripe/fromStripeOrder.js';
import { isFinalOrder } from './isFinalOrder.js';
import { toDone } from './orderMachine.js';

/** A row is changed by someone else at most a few times at once; what is not kept is read again later. */
const KEEP_TRIES = 5;

/** A row that Stripe has an order for. */
export type PlacedRow = OrderRow & { order: Order; stripeOrder: string };

/**
 * Finds an owner's order.
 *
 * @throws {HttpProblem} `not_found` for what does not exist, for what is someone else's and for what was never placed:
 * the three look the same from outside.
 */
export async function findPlacedRow({ store }: ServerContext, key: { owner: string; ref: string }): Promise<PlacedRow> {
  const row = await store.find(key);
  if (!row || !isPlaced(row)) throw new HttpProblem('not_found');
  return row;
}

/** Whether Stripe has an order for a row. */
export function isPlaced(row: OrderRow): row is PlacedRow {
  return row.state === 'done' && row.order !== null && row.stripeOrder !== null;
}

/** Reads an order from Stripe and keeps what it says. @throws {HttpProblem} `stripe_unavailable`, `rate_limited` */
export async function refreshOrder(context: ServerContext, row: PlacedRow): Promise<Order> {
  const found = await callStripe('read', () => context.stripe.climate.orders.retrieve(row.stripeOrder));
  const order = fromStripeOrder(found, row.ref);
  // If someone else was faster, what they have kept is as fresh, or a change that this reading has not seen.
  await context.store.replace(toDone(row, { order, now: context.now() }));
  return order;
}

/**
 * Keeps an order as Stripe has shown it after a change of ours, whatever has been kept since the row was read: nothing
 * read before the change may stay on top of it.
 */
export async function keepChangedOrder({ store, now }: ServerContext, row: PlacedRow, order: Order): Promise<Order> {
  for (let tries = 0; tries < KEEP_TRIES; tries += 1) {
    const latest = (await store.find(row)) ?? row;
    if (await store.replace(toDone(latest, { order, now: now() }))) break;
  }
  return order;
}

/**
 * An order that is fresh enough: from the store when it was read a moment ago or nothing more can happen to it, else
 * from Stripe. When Stripe does not answer, what is known is better than nothing.
 */
export async function readFreshOrder(context: ServerContext, row: PlacedRow): Promise<Order> {
  const age = context.now() - (row.refreshedAt ?? 0);
  const maxAge = isFinalOrder(row.order) ? SECONDS_PER_DAY : context.orderMaxAgeSeconds;
  if (age < maxAge) return row.order;
  try {
    return await refreshOrder(context, row);
  } catch (error) {
    if (!(error instanceof HttpProblem) || !error.retryable) throw error;
    context.logger.warn('Stripe did not answer; an order is shown as it was last seen.', { order: row.ref, age });
    return row.order;
  }
}
