import type { Order, Page } from '@offtake/contract';
import { infiniteQueryOptions, type InfiniteData, type QueryKey } from '@tanstack/react-query';
import type { OfftakeClient } from './createOfftakeClient.js';
import type { OfftakeError } from './OfftakeError.js';
import { takeOrders } from './orderCache.js';
import { nextMoment } from './orderReads.js';
import { queryKeys } from './queryKeys.js';
import { shareOrders } from './shareOrders.js';

/** Which orders, and how many at a time. */
export interface OrdersFilter {
  /** Only orders in one of these statuses; all when absent or empty. */
  status?: readonly string[] | undefined;
  /**
   * Orders per page, 1 to 100.
   * @default 25
   */
  pageSize?: number | undefined;
}

const PAGE_SIZE_DEFAULT = 25;

/**
 * Infinite query options of the order list, newest first; `data` is the orders of all pages fetched so far.
 *
 * @example
 * const { data: orders } = useSuspenseInfiniteQuery(ordersOptions(client, { pageSize: 10 }), queryClient);
 */
export function ordersOptions(client: OfftakeClient, filter: OrdersFilter = {}) {
  const { status = [], pageSize = PAGE_SIZE_DEFAULT } = filter;
  return infiniteQueryOptions<Page<Order>, OfftakeError, Order[], QueryKey, string | null>({
    queryKey: queryKeys.orders(client, { status: status.toSorted(), pageSize }),
    queryFn: async ({ signal, pageParam, client: queryClient }) => {
      const statuses = status.length > 0 ? status.join(',') : undefined;
      const query = { limit: pageSize, starting_after: pageParam ?? undefined, status: statuses };
      const askedAt = nextMoment();
      const page = await client.call('listOrders', { query, signal });
      return { ...page, data: takeOrders({ client, queryClient }, page.data, askedAt) };
    },
    initialPageParam: null,
    getNextPageParam: (page: Page<Order>) => (page.has_more ? (page.data.at(-1)?.id ?? null) : null),
    select: flattenPages,
    structuralSharing: shareOrders,
  });
}

/** All orders of all pages, each once: one that moved down while pages were fetched stands on two of them. */
function flattenPages({ pages }: InfiniteData<Page<Order>, string | null>): Order[] {
  const byId = new Map<string, Order>();
  for (const page of pages) {
    for (const order of page.data) if (!byId.has(order.id)) byId.set(order.id, order);
  }
  return [...byId.values()];
}
