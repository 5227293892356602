import type { Order } from '@offtake/contract';
import type { ServerContext } from '../ServerContext.js';
import { callStripe } from '../stripe/callStripe.js';
import { fromStripeOrder } from '../stripe/fromStripeOrder.js';
import { toChanged, toDone } from './orderMachine.js';
import type { PlacedRow } from './orderRows.js';

/** A row is changed by someone else at most a few times at once; what is not kept is read again later. */
const KEEP_TRIES = 5;

/** Reads an order from Stripe and keeps what it says. @throws {HttpProblem} `stripe_unavailable`, `rate_limited` */
export async function refreshOrder(context: ServerContext, row: PlacedRow): Promise<Order> {
  const found = await callStripe('read', () => context.stripe.climate.orders.retrieve(row.stripeOrder));
  const read = toDone(row, { order: fromStripeOrder(found, row.ref), now: context.now() });
  // If someone else was faster, what they have kept is as fresh, or a change that this reading has not seen.
  await context.store.replace(read);
  return read.order ?? row.order;
}

/**
 * Keeps an order as Stripe has shown it after a change of ours, whatever has been kept since the row was read: nothing
 * read before the change may stay on top of it.
 */
export async function keepChangedOrder({ store, now }: ServerContext, row: PlacedRow, order: Order): Promise<Order> {
  for (let tries = 0; tries < KEEP_TRIES; tries += 1) {
    const latest = (await store.find(row)) ?? row;
    const changed = toChanged(latest, { order, now: now() });
    const { outcome } = await store.replace(changed);
    if (outcome === 'replaced') return changed.order ?? order;
  }
  return order;
}
