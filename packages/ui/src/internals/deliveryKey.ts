import type { Delivery } from '@offtake/contract';

/** Tells the parts of an order that were delivered apart: they have no ids. */
export function deliveryKey({ supplier, delivered_at: at, metric_tons: tons, registry_url: url }: Delivery): string {
  return [supplier.id, at, tons, url].join(' ');
}
