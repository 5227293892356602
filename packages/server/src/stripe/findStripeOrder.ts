import type { UnixSeconds } from '@offtake/contract';
import type { Stripe } from 'stripe';

/**
 * Looks for an order by our id in its metadata. Stripe has no search for Climate orders, so its list is walked, newest
 * first, down to the moment before which the order cannot have been made.
 */
export async function findStripeOrder(options: {
  stripe: Stripe;
  ref: string;
  createdFrom: UnixSeconds;
}): Promise<Stripe.Climate.Order | null> {
  for await (const order of options.stripe.climate.orders.list({ limit: 100 })) {
    if (order.metadata['offtake_ref'] === options.ref) return order;
    if (order.created < options.createdFrom) return null;
  }
  return null;
}
