import type { Order, Page } from '@offtake/contract';
import type { InfiniteData } from '@tanstack/react-query';

/**
 * Where a page of orders begins or ends, and where that is in the whole list; null is the page of the newest orders.
 *
 * Indices count from the newest order, which is 0. They were right when the page was asked for: orders placed since
 * then move everything down by one each, which is found out when the start of the list is reached again.
 */
export type OrdersPageParam =
  | null
  /** The page after this order, whose first one is at `index`. */
  | { after: string; index: number }
  /** The page before this order, which is itself at `index`. */
  | { before: string; index: number };

/**
 * What is cached of a list of orders: a window of adjoining pages, newest first. Whoever puts changes into it keeps
 * `pageParams` as they are, and puts new orders at the beginning of the first page only while
 * {@link firstOrderIndex} is 0; else they belong to pages that are not held.
 */
export type OrdersPages = InfiniteData<Page<Order>, OrdersPageParam>;

/** Where the first of the orders that are held stands in the whole list: 0 is the newest. */
export function firstOrderIndex({ pages, pageParams }: OrdersPages): number {
  const [page] = pages;
  const [start] = pageParams;
  if (!page || !start) return 0;
  if ('after' in start) return start.index;
  // Where the newest orders are reached, that is the start, however many were placed since the page was asked for.
  return page.has_more ? Math.max(start.index - page.data.length, 1) : 0;
}

/** The page that follows; null at the end. */
export function nextPageParam(page: Page<Order>, data: OrdersPages): OrdersPageParam {
  const last = page.data.at(-1);
  // Pages that were read towards the start say nothing about the end; there was an order after each of them.
  const isMore = page.has_more || isBefore(data.pageParams.at(-1));
  return isMore && last ? { after: last.id, index: firstOrderIndex(data) + countOrders(data) } : null;
}

/** The page before the first one held; null at the start. */
export function previousPageParam(page: Page<Order>, start: OrdersPageParam, index: number): OrdersPageParam {
  const [first] = page.data;
  if (!start || !first || (isBefore(start) && !page.has_more)) return null;
  return { before: first.id, index };
}

function isBefore(param: OrdersPageParam | undefined): boolean {
  return param != null && 'before' in param;
}

function countOrders({ pages }: OrdersPages): number {
  return pages.reduce((count, page) => count + page.data.length, 0);
}
