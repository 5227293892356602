import type { useOrders } from '@offtake/hooks';
import type { OrderListFilter } from './filterStatuses.js';

/** What the list shows: rows, or what stands in their place. */
export type OrderListState = 'loading' | 'offline' | 'failed' | 'empty' | 'filteredEmpty' | 'ready';

/** What is to be known about rows that are shown; null when nothing is. */
export type OrderListNoticeKind = 'offline' | 'stale' | null;

export interface OrderListStateOptions {
  orders: Pick<ReturnType<typeof useOrders>, 'data' | 'error'>;
  filter: OrderListFilter;
  isOnline: boolean;
}

export function orderListState({ orders, filter, isOnline }: OrderListStateOptions): OrderListState {
  if (orders.data && orders.data.length > 0) return 'ready';
  if (orders.data) return filter === 'all' ? 'empty' : 'filteredEmpty';
  if (orders.error) return 'failed';
  return isOnline ? 'loading' : 'offline';
}
