'use client';

import type { useOrders } from '@offtake/hooks';
import { forwardRef } from 'react';
import type { OrderListState } from './orderListState.js';
import type { OrderListMessages } from './orderListMessages.js';

export interface OrderListStatusProps {
  orders: ReturnType<typeof useOrders>;
  /** How many orders were loaded so far. */
  count: number;
  state: OrderListState;
  messages: OrderListMessages;
}

/**
 * What has changed, for those who do not see it. Takes the focus when the control that had it goes away.
 * Renders a `<p>`.
 */
export const OrderListStatus = forwardRef<HTMLParagraphElement, OrderListStatusProps>(
  function OrderListStatus(props, ref) {
    return (
      <p ref={ref} className="offtake-VisuallyHidden" role="status" tabIndex={-1}>
        {statusText(props)}
      </p>
    );
  },
);

function statusText({ orders, count, state, messages }: OrderListStatusProps): string {
  if (state === 'loading') return messages['common.loading'];
  if (state === 'empty') return messages['orderList.empty'];
  if (state === 'filteredEmpty') return messages['orderList.filteredEmpty'];
  if (state !== 'ready') return '';
  if (orders.isFetchingNextPage) return messages['orderList.loadingMore'];
  return messages['orderList.shown']({ count });
}
