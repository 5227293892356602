'use client';

import type { Product } from '@offtake/contract';
import { useLiveOrders, useOrders, useOrdersWindow, useProducts } from '@offtake/hooks';
import { useMemo, useState } from 'react';
import { useOnline } from '../internals/useOnline.js';
import { FILTER_STATUSES, type OrderListFilter } from './filterStatuses.js';
import { orderListState, type OrderListNoticeKind } from './orderListState.js';

/** The headings are a row as well. */
const HEADER_ROWS = 1;
/** What ARIA calls a number of rows that is not known. */
const UNKNOWN = -1;

/** What the ready-made list knows. */
export function useOrderList({ filters, pageSize }: { filters: readonly OrderListFilter[]; pageSize: number }) {
  const [chosen, setFilter] = useState<OrderListFilter>('all');
  const filter = filters.includes(chosen) ? chosen : (filters[0] ?? 'all');
  const ordersFilter = { status: FILTER_STATUSES[filter], pageSize };
  const orders = useOrders(ordersFilter);
  const window = useOrdersWindow(ordersFilter);
  const products = useProducts();
  useLiveOrders();
  const isOnline = useOnline();
  const productNames = useMemo(
    () => (products.isPending ? null : toNames(products.data ?? [])),
    [products.data, products.isPending],
  );
  const state = orderListState({ orders, filter, isOnline });
  const notice: OrderListNoticeKind = isOnline ? (orders.isRefetchError ? 'stale' : null) : 'offline';
  const count = window.firstIndex + (orders.data?.length ?? 0);
  return {
    filter,
    setFilter,
    orders,
    window,
    count,
    rowCount: orders.isSuccess && !orders.hasNextPage ? count + HEADER_ROWS : UNKNOWN,
    productNames,
    isOnline,
    state,
    notice: state === 'ready' ? notice : null,
  };
}

function toNames(products: readonly Product[]): ReadonlyMap<string, string> {
  return new Map(products.map(({ id, name }) => [id, name]));
}
