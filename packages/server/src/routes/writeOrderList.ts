import { ENDPOINTS } from '@offtake/contract';
import type { ServerContext } from '../ServerContext.js';
import { assertPage, readOrderPageQuery } from './listOrders.js';
import type { RouteCall } from './Route.js';

/**
 * Writes the answer of `listOrders` from the texts that the store keeps: the same, and most of its cost less.
 *
 * @returns null for a store that keeps none.
 * @throws {HttpProblem} as `listOrders` does.
 */
export async function writeOrderList({ store }: ServerContext, call: RouteCall): Promise<string | null> {
  if (!store.listTexts) return null;
  const query = readOrderPageQuery(call);
  const { orders, hasMore } = assertPage(query, await store.listTexts(query));
  const { path } = ENDPOINTS.listOrders;
  return `{"object":"list","url":"${path}","has_more":${hasMore},"data":[${orders.join(',')}]}`;
}
