'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { ordersOptions, type OrdersFilter } from './ordersOptions.js';
import { useOfftake } from './useOfftake.js';

/**
 * The caller's orders, newest first, page by page. The result is TanStack Query's own; `data` is the orders that are
 * held, about 250 of them however many are fetched: see `ordersOptions`, and `useOrdersWindow` for where they stand.
 * There is no total: `hasNextPage` says whether to go on. The lists are read again after every order and cancellation.
 *
 * @throws {Error} outside of a provider.
 * @example
 * const orders = useOrders({ status: ['confirmed'], pageSize: 10 });
 * orders.data?.map((order) => order.metric_tons);
 * if (orders.hasNextPage) void orders.fetchNextPage();
 */
export function useOrders(filter?: OrdersFilter) {
  const { client, queryClient } = useOfftake();
  return useInfiniteQuery(ordersOptions(client, filter), queryClient);
}
