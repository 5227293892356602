'use client';

import type { Product } from '@offtake/contract';
import { useLiveOrders, useOrders, useProducts } from '@offtake/hooks';
import { useMemo, useState } from 'react';
import { useOnline } from '../internals/useOnline.js';
import { FILTER_STATUSES, type OrderListFilter } from './filterStatuses.js';
import { orderListState, type OrderListNoticeKind } from './orderListState.js';

/** What the ready-made list knows. */
export function useOrderList({ filters, pageSize }: { filters: readonly OrderListFilter[]; pageSize: number }) {
  const [chosen, setFilter] = useState<OrderListFilter>('all');
  const filter = filters.includes(chosen) ? chosen : (filters[0] ?? 'all');
  const orders = useOrders({ status: FILTER_STATUSES[filter], pageSize });
  const products = useProducts();
  useLiveOrders();
  const isOnline = useOnline();
  const productNames = useMemo(
    () => (products.isPending ? null : toNames(products.data ?? [])),
    [products.data, products.isPending],
  );
  const state = orderListState({ orders, filter, isOnline });
  const notice: OrderListNoticeKind = isOnline ? (orders.isRefetchError ? 'stale' : null) : 'offline';
  return { filter, setFilter, orders, productNames, isOnline, state, notice: state === 'ready' ? notice : null };
}

function toNames(products: readonly Product[]): ReadonlyMap<string, string> {
  return new Map(products.map(({ id, name }) => [id, name]));
}
