import { isSpotDelivery, type Order } from '@offtake/contract';
import type { OrderListMessages } from './orderListMessages.js';

/** When an order is delivered: a year, never a date; null for one that is canceled. */
export function expectedText(order: Order, messages: Pick<OrderListMessages, 'orderList.spot'>): string | null {
  if (order.status === 'canceled') return null;
  if (order.delivered_at != null) return String(new Date(order.delivered_at * 1_000).getUTCFullYear());
  const isSpot = isSpotDelivery(order.expected_delivery_year, order.created);
  return isSpot ? messages['orderList.spot'] : String(order.expected_delivery_year);
}
