import type { Order, Page } from '@offtake/contract';
import type { OfftakeClient } from './createOfftakeClient.js';
import type { OrdersFilter } from './ordersOptions.js';
import type { OrdersPageParam } from './ordersPages.js';

export const PAGE_SIZE_DEFAULT = 25;

/** Reads one page of orders. */
export function readOrdersPage(
  client: OfftakeClient,
  { status = [], pageSize = PAGE_SIZE_DEFAULT }: OrdersFilter,
  { start, signal }: { start: OrdersPageParam; signal?: AbortSignal | undefined },
): Promise<Page<Order>> {
  const query = {
    limit: pageSize,
    starting_after: start && 'after' in start ? start.after : undefined,
    ending_before: start && 'before' in start ? start.before : undefined,
    status: status.length > 0 ? status.join(',') : undefined,
  };
  return client.call('listOrders', { query, signal });
}
