import type { Stripe } from 'stripe';
import { readOrderIdentity } from '../stripe/orderMetadata.js';
import type { RestoreOptions, RestoreResult } from './restoreFromStripe.js';
import { restoreOrder } from './restoreOrder.js';

/** Does what `restoreFromStripe` promises. */
export async function restoreOrders({ stripe, store, now, logger = console }: RestoreOptions): Promise<RestoreResult> {
  const at = now?.() ?? Math.floor(Date.now() / 1_000);
  const orders: Stripe.Climate.Order[] = [];
  for await (const order of stripe.climate.orders.list({ limit: 100 })) orders.push(order);
  const result: RestoreResult = { restored: 0, refreshed: 0, ignored: 0 };
  // Stripe lists the newest first; the store counts on the order of insertion for orders of the same second.
  for (const order of orders.toReversed()) {
    const identity = readOrderIdentity(order.metadata);
    const outcome = identity ? await restoreOrder(store, { order, identity, at }) : 'ignored';
    if (outcome instanceof Error) logger.error(outcome.message, { order: identity?.ref, second: order.id });
    result[outcome instanceof Error ? 'ignored' : outcome] += 1;
  }
  return result;
}
