'use client';

import { useLiveOrders, useOrders, useOrdersWindow, type OrdersWindow } from '@offtake/hooks';
import { useState } from 'react';
import { useOnline } from '../internals/useOnline.js';
import { FILTER_STATUSES, type OrderListFilter } from './filterStatuses.js';
import { orderListState, type OrderListNoticeKind, type OrderListState } from './orderListState.js';
import { useProductNames } from './useProductNames.js';

/** The headings are a row as well. */
const HEADER_ROWS = 1;
/** What ARIA calls a number of rows that is not known. */
const UNKNOWN = -1;

/** The orders of a list, as far as they are known. */
export interface OrderListRows {
  orders: ReturnType<typeof useOrders>;
  window: OrdersWindow;
  /** How many orders there are up to the last one that is held. */
  count: number;
  /** How many rows the whole table has, its headings included; -1 while that is not known. */
  rowCount: number;
  isOnline: boolean;
  notice: OrderListNoticeKind;
}

export interface UseOrderListResult {
  filter: OrderListFilter;
  setFilter: (filter: OrderListFilter) => void;
  /** By product id; null while they are not known yet. */
  productNames: ReadonlyMap<string, string> | null;
  state: OrderListState;
  rows: OrderListRows;
}

/** What the list knows. */
export function useOrderList({
  filters,
  pageSize,
}: {
  filters: readonly OrderListFilter[];
  pageSize: number;
}): UseOrderListResult {
  const [chosen, setFilter] = useState<OrderListFilter>('all');
  const filter = filters.includes(chosen) ? chosen : (filters[0] ?? 'all');
  const ordersFilter = { status: FILTER_STATUSES[filter], pageSize };
  const orders = useOrders(ordersFilter);
  const window = useOrdersWindow(ordersFilter);
  const productNames = useProductNames();
  useLiveOrders();
  // A host may know better than the browser. Reads that have failed also pause in a window that nobody looks at.
  const isHeldBack = orders.isPaused && orders.failureCount === 0;
  const isOnline = useOnline() && !isHeldBack;
  const state = orderListState({ orders, filter, isOnline });
  const notice: OrderListNoticeKind = isOnline ? (orders.isRefetchError ? 'stale' : null) : 'offline';
  const count = window.firstIndex + (orders.data?.length ?? 0);
  return {
    filter,
    setFilter,
    productNames,
    state,
    rows: {
      orders,
      window,
      count,
      rowCount: orders.isSuccess && !orders.hasNextPage ? count + HEADER_ROWS : UNKNOWN,
      isOnline,
      notice: state === 'ready' ? notice : null,
    },
  };
}
