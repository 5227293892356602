import type { Order } from '@offtake/contract';

export type OrderBadgeTone = 'neutral' | 'info' | 'success' | 'warning';

/** What the badge of an order says. */
export interface OrderBadge {
  /**
   * The order's status, or what says more: `delayed` for one that is delayed and under way, and for one that waits for
   * its money `settling`, `payment_failed` or `needs_review`.
   */
  status: string;
  tone: OrderBadgeTone;
}

const TONES: ReadonlyMap<string, OrderBadgeTone> = new Map([
  ['confirmed', 'info'],
  ['delayed', 'warning'],
  ['delivered', 'success'],
  ['settling', 'info'],
  ['payment_failed', 'warning'],
  ['needs_review', 'warning'],
]);

/** What the payment of an order that waits for its money makes of its status. */
const PAYMENT_STATUSES: ReadonlyMap<string | undefined, string> = new Map([
  ['settling', 'settling'],
  ['paid', 'settling'],
  ['failed', 'payment_failed'],
  ['needs_review', 'needs_review'],
]);

export function orderBadge(order: Order): OrderBadge {
  const status = badgeStatus(order);
  return { status, tone: TONES.get(status) ?? 'neutral' };
}

function badgeStatus({ status, payment, delayed_at: delayedAt }: Order): string {
  if (status === 'awaiting_funds') return PAYMENT_STATUSES.get(payment?.status) ?? status;
  const isFinal = status === 'delivered' || status === 'canceled';
  return delayedAt != null && !isFinal ? 'delayed' : status;
}
