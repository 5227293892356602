'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import { ordersOptions, type OrdersFilter } from './ordersOptions.js';
import { useOfftake } from './useOfftake.js';

/**
 * The caller's orders, newest first, page by page. The result is TanStack Query's own; `data` is the orders that are held,
 * about 250 of them however many are fetched: see `ordersOptions`, and `useOrdersWindow` for where they stand.
 *
 * @throws {Error} outside of a provider.
 * @example
 * const orders = useOrders({ status: ['confirmed'] });
 * orders.data?.map((order) => order.metric_tons);
 */
export function useOrders(filter?: OrdersFilter) {
  const { client, queryClient } = useOfftake();
  return useInfiniteQuery(ordersOptions(client, filter), queryClient);
}
