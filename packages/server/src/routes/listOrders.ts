import { ENDPOINTS, PAGE_LIMIT_DEFAULT } from '@offtake/contract';
import { invalidField } from '../HttpProblem.js';
import { readQuery } from '../http/readQuery.js';
import type { OrderPageQuery } from '../store/OrderStore.js';
import type { Route, RouteCall } from './Route.js';

/** Lists the caller's orders from the store: Stripe's list knows no owners and no filters. */
export const listOrders: Route<'listOrders'> = async ({ store }, call) => {
  const query = readOrderPageQuery(call);
  const { orders, hasMore } = assertPage(query, await store.list(query));
  return { object: 'list', url: ENDPOINTS.listOrders.path, has_more: hasMore, data: orders };
};

/** Reads which page is asked for. @throws {HttpProblem} `invalid_request` */
export function readOrderPageQuery({ caller, query }: Pick<RouteCall, 'caller' | 'query'>): OrderPageQuery {
  const input = readQuery(ENDPOINTS.listOrders.query, query);
  return {
    owner: caller.owner,
    limit: input.limit ?? PAGE_LIMIT_DEFAULT,
    startingAfter: input.starting_after,
    endingBefore: input.ending_before,
    statuses: input.status?.split(','),
  };
}

/**
 * @throws {HttpProblem} `invalid_request` when there is no page, since its cursor is not one of the caller's orders.
 */
export function assertPage<TPage>({ startingAfter }: OrderPageQuery, page: TPage | null): TPage {
  if (page === null) throw invalidField(startingAfter === undefined ? '?ending_before' : '?starting_after', 'invalid');
  return page;
}
