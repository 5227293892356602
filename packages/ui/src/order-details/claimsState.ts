import { addMetricTons, normalizeMetricTons, type MetricTons, type Order } from '@offtake/contract';

/** What may be said of an order, which depends on how far it has come. */
export type ClaimsState =
  | { state: 'notOrdered' | 'ordered' | 'canceled' }
  | { state: 'partly'; delivered: MetricTons }
  | { state: 'delivered' };

/**
 * Tells what may be said of an order now. Parts that have arrived change nothing: claims wait for the whole. Pure.
 *
 * @see https://docs.stripe.com/climate/orders/how-it-works
 */
export function claimsState({ status, delivery_details: deliveries }: Order): ClaimsState {
  if (status === 'canceled' || status === 'delivered') return { state: status };
  if (status === 'awaiting_funds') return { state: 'notOrdered' };
  if (deliveries.length === 0) return { state: 'ordered' };
  const tons = deliveries.map(({ metric_tons: delivered }) => normalizeMetricTons(delivered) ?? '0');
  return { state: 'partly', delivered: addMetricTons(...tons) };
}
