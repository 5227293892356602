import type { Order } from '@offtake/contract';

/**
 * Whether nothing more is expected to happen to an order: it is canceled, or it is delivered with its certificate and
 * every part of it is in a registry (certificate and registry entry can follow the delivery).
 */
export function isFinalOrder(order: Order): boolean {
  if (order.status === 'canceled') return true;
  if (order.status !== 'delivered' || order.certificate == null) return false;
  return order.delivery_details.every(({ registry_url: registryUrl }) => registryUrl != null);
}
