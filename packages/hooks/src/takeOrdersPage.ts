import type { Order, Page } from '@offtake/contract';
import { takeOrders, type Cache } from './orderCache.js';
import { nextMoment } from './orderReads.js';
import type { OrdersFilter } from './ordersOptions.js';
import { readOrdersPage } from './readOrdersPage.js';

/** Reads one page of orders for the cache: each order as the newest that is known of it. */
export async function takeOrdersPage(
  cache: Cache,
  filter: OrdersFilter,
  place: Parameters<typeof readOrdersPage>[2],
): Promise<Page<Order>> {
  const askedAt = nextMoment();
  const page = await readOrdersPage(cache.client, filter, place);
  return { ...page, data: takeOrders(cache, page.data, askedAt) };
}
