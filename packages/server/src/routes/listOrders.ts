import { ENDPOINTS, PAGE_LIMIT_DEFAULT } from '@offtake/contract';
import { invalidField } from '../HttpProblem.js';
import { readQuery } from '../http/readQuery.js';
import type { Route } from './Route.js';

/** Lists the caller's orders from the store: Stripe's list knows no owners and no filters. */
export const listOrders: Route<'listOrders'> = async ({ store }, { caller, query }) => {
  const input = readQuery(ENDPOINTS.listOrders.query, query);
  const page = await store.list({
    owner: caller.owner,
    limit: input.limit ?? PAGE_LIMIT_DEFAULT,
    startingAfter: input.starting_after,
    endingBefore: input.ending_before,
    statuses: input.status?.split(','),
  });
  if (!page) {
    throw invalidField(input.starting_after === undefined ? '?ending_before' : '?starting_after', 'invalid');
  }
  return {
    object: 'list',
    url: ENDPOINTS.listOrders.path,
    has_more: page.hasMore,
    data: page.orders,
  };
};
