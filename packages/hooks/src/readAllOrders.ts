import { PAGE_LIMIT_MAX, type Order } from '@offtake/contract';
import type { OfftakeClient } from './createOfftakeClient.js';
import type { OrdersFilter } from './ordersOptions.js';
import type { OrdersPageParam } from './ordersPages.js';
import { readOrdersPage } from './readOrdersPage.js';

/**
 * Reads all orders that a filter lets through, newest first and each once, a hundred at a time. Nothing is cached: this
 * is for what takes them in one after the other, such as an export.
 *
 * @throws {OfftakeError} with the code of the first page that fails.
 */
export async function* readAllOrders(
  client: OfftakeClient,
  { status }: Pick<OrdersFilter, 'status'> = {},
  { signal }: { signal?: AbortSignal | undefined } = {},
): AsyncGenerator<Order[], void> {
  let start: OrdersPageParam = null;
  let count = 0;
  while (true) {
    const page = await readOrdersPage(client, { status, pageSize: PAGE_LIMIT_MAX }, { start, signal });
    yield page.data;
    count += page.data.length;
    const last = page.data.at(-1);
    // A backend that has more but sends none would be asked for ever.
    if (!page.has_more || !last) return;
    start = { after: last.id, index: count };
  }
}
