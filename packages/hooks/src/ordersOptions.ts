import type { Order, Page } from '@offtake/contract';
import { infiniteQueryOptions, type QueryKey } from '@tanstack/react-query';
import type { OfftakeClient } from './createOfftakeClient.js';
import type { OfftakeError } from './OfftakeError.js';
import {
  firstOrderIndex,
  nextPageParam,
  previousPageParam,
  type OrdersPageParam,
  type OrdersPages,
} from './ordersPages.js';
import { queryKeys } from './queryKeys.js';
import { PAGE_SIZE_DEFAULT } from './readOrdersPage.js';
import { shareOrders } from './shareOrders.js';
import { takeOrdersPage } from './takeOrdersPage.js';

/** Which orders, and how many at a time. */
export interface OrdersFilter {
  /** Only orders in one of these statuses; all when absent or empty. */
  status?: readonly string[] | undefined;
  /**
   * Orders per page, 1 to 100.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Holds all orders that were read, however many, for what is made of all of them, such as a sum. A refresh then reads
   * all of them again.
   * @default false
   */
  keepsAll?: boolean | undefined;
}

/** How many orders are held, or little more; a refresh reads all of them again. */
const ORDERS_HELD = 250;
/** What is seen has pages around it, however large pages are. */
const PAGES_HELD_MIN = 4;

/**
 * Infinite query options of the order list, newest first; `data` is the orders that are held, each once.
 *
 * About 250 orders are held at a time, so that a list of 100,000 takes no more memory than a short one: pages that are
 * far from the last one fetched are dropped, and fetched again by `fetchPreviousPage` and `fetchNextPage`. Where the
 * held ones stand in the whole list, `useOrdersWindow` knows. `keepsAll` holds them all. An order that has not changed
 * stays the same object.
 *
 * @example
 * const { data: orders } = useSuspenseInfiniteQuery(ordersOptions(client, { pageSize: 10 }), queryClient);
 */
export function ordersOptions(client: OfftakeClient, filter: OrdersFilter = {}) {
  const { status = [], pageSize = PAGE_SIZE_DEFAULT, keepsAll = false } = filter;
  const pagesHeld = Math.max(PAGES_HELD_MIN, Math.ceil(ORDERS_HELD / pageSize));
  return infiniteQueryOptions<Page<Order>, OfftakeError, Order[], QueryKey, OrdersPageParam>({
    queryKey: queryKeys.orders(client, { status: status.toSorted(), pageSize, ...(keepsAll && { keepsAll }) }),
    queryFn: ({ signal, pageParam, client: queryClient }) =>
      takeOrdersPage({ client, queryClient }, filter, { start: pageParam, signal }),
    initialPageParam: null,
    getNextPageParam: (page, pages, _param, pageParams) => nextPageParam(page, { pages, pageParams }),
    getPreviousPageParam: (page, pages, start, pageParams) =>
      previousPageParam(page, start, firstOrderIndex({ pages, pageParams })),
    ...(!keepsAll && { maxPages: pagesHeld }),
    structuralSharing: shareOrders,
    select: flattenPages,
  });
}

/** All orders of all pages, each once: one that moved down while pages were fetched stands on two of them. */
function flattenPages({ pages }: OrdersPages): Order[] {
  const [first, second] = pages;
  if (first && !second) return first.data;
  const orders = pages.flatMap(({ data }) => data);
  return [...new Map(orders.map((order) => [order.id, order])).values()];
}
