'use client';

import type { Order } from '@offtake/contract';
import { labelOf } from '../messages/labelOf.js';
import { orderBadge } from './orderBadge.js';
import type { OrderListMessages } from './orderListMessages.js';

/** Where an order stands, in a word. Renders a `<span>`. */
export function OrderListBadge({ order, messages }: { order: Order; messages: OrderListMessages }) {
  const { status, tone } = orderBadge(order);
  return (
    <span className="offtake-Badge offtake-OrderList-badge" data-tone={tone} data-status={status}>
      <span className="offtake-OrderList-badgeText">{labelOf(messages, 'status', status)}</span>
    </span>
  );
}
