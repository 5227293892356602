import type { UnixSeconds } from '@offtake/contract';
import type { Stripe } from 'stripe';
import { readOrderIdentity } from './orderMetadata.js';

/** How far Stripe's clock and ours may be apart when its lists are searched. */
export const CLOCK_SKEW_SECONDS = 600;

/**
 * Looks for an order by our id in its metadata. Stripe has no search for Climate orders, so its list is walked, newest
 * first, down to the moment before which the order cannot have been made.
 */
export async function findStripeOrder(options: {
  stripe: Stripe;
  ref: string;
  owner: string;
  /** When it was first asked for. */
  since: UnixSeconds;
}): Promise<Stripe.Climate.Order | null> {
  const { stripe, ref, owner, since } = options;
  for await (const order of stripe.climate.orders.list({ limit: 100 })) {
    const identity = readOrderIdentity(order.metadata);
    if (identity?.ref === ref && identity.owner === owner) return order;
    if (order.created < since - CLOCK_SKEW_SECONDS) return null;
  }
  return null;
}
