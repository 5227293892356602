import type { Order, Page } from '@offtake/contract';
import { replaceEqualDeep } from '@tanstack/react-query';
import { isRecord } from './isRecord.js';
import { newestShown } from './orderReads.js';
import type { OrdersPages } from './ordersPages.js';

/**
 * `structuralSharing` of queries whose data is orders: one order, their list, or pages of them. Data that was put
 * together while something newer came in, as when another page is added, does not undo it. What has not changed stays
 * the same object, from the order up to the whole.
 */
export function shareOrders(known: unknown, data: unknown): unknown {
  if (isOrder(known) && isOrder(data)) return known.id === data.id ? newestShown(known, data) : data;
  if (isOrders(known) && isOrders(data)) return shareList(known, data);
  if (isOrdersPages(known) && isOrdersPages(data)) return sharePages(known, data);
  return data;
}

function sharePages(known: OrdersPages, data: OrdersPages): OrdersPages {
  const orders = known.pages.flatMap((page) => page.data);
  const knownById = new Map(orders.map((order) => [order.id, order]));
  const pages = shareList(
    known.pages,
    data.pages.map((page, index) => {
      const rows = page.data.map((order) => {
        const before = knownById.get(order.id);
        return before ? newestShown(before, order) : order;
      });
      return sharePage(known.pages[index], { ...page, data: rows });
    }),
  );
  const pageParams = replaceEqualDeep(known.pageParams, data.pageParams);
  return pages === known.pages && pageParams === known.pageParams ? known : { ...data, pages, pageParams };
}

function sharePage(known: Page<Order> | undefined, page: Page<Order>): Page<Order> {
  if (!known) return page;
  const data = shareList(known.data, page.data);
  return data === known.data && known.has_more === page.has_more ? known : { ...page, data };
}

function shareList<TItem>(known: TItem[], list: TItem[]): TItem[] {
  return known.length === list.length && list.every((item, index) => item === known[index]) ? known : list;
}

/** Whether something is an order. */
export function isOrder(data: unknown): data is Order {
  return isRecord(data) && data['object'] === 'climate.order';
}

function isOrders(data: unknown): data is Order[] {
  return Array.isArray(data) && data.every(isOrder);
}

/** Whether something in the cache is the pages of a list. */
export function isOrdersPages(data: unknown): data is OrdersPages {
  return isRecord(data) && Array.isArray(data['pages']) && Array.isArray(data['pageParams']);
}
