import type { Order } from '@offtake/contract';

export type OrderBadgeTone = 'neutral' | 'info' | 'success' | 'warning';

/** What the badge of an order says. */
export interface OrderBadge {
  /** The order's status, or `delayed` for one that is delayed and under way. */
  status: string;
  tone: OrderBadgeTone;
}

const TONES: ReadonlyMap<string, OrderBadgeTone> = new Map([
  ['confirmed', 'info'],
  ['delayed', 'warning'],
  ['delivered', 'success'],
]);

export function orderBadge(order: Order): OrderBadge {
  const isFinal = order.status === 'delivered' || order.status === 'canceled';
  const status = order.delayed_at != null && !isFinal ? 'delayed' : order.status;
  return { status, tone: TONES.get(status) ?? 'neutral' };
}
