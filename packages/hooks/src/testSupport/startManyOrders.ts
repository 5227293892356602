import type { Order } from '@offtake/contract';
import { createOrderFixture, STACK_NOW } from '@offtake/testing';
import { createOfftakeClient } from '../createOfftakeClient.js';

/** A backend that has this many orders and nothing else, and the addresses that it was asked for. */
export function startManyOrders(count: number) {
  const orders = Array.from({ length: count }, (_, index) => createOrder(index));
  const queries: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { searchParams, search } = new URL(new Request(input, init).url);
    queries.push(search);
    return Response.json(pageOf(orders, searchParams));
  };
  return {
    orders,
    queries,
    client: createOfftakeClient({ baseUrl: 'http://host.test/api', fetch }),
    /** Puts a new order at the top. */
    add: (id: string) => void orders.unshift(createOrder(0, id)),
  };
}

function createOrder(index: number, id = `ord_${index}`): Order {
  return createOrderFixture({ id, created: STACK_NOW - index });
}

function pageOf(orders: readonly Order[], query: URLSearchParams) {
  const limit = Number(query.get('limit'));
  const before = query.get('ending_before');
  const indexOf = (id: string | null) => orders.findIndex((order) => order.id === id);
  const end = before === null ? indexOf(query.get('starting_after')) + 1 + limit : indexOf(before);
  const start = Math.max(end - limit, 0);
  const isMore = before === null ? end < orders.length : start > 0;
  return { object: 'list', has_more: isMore, data: orders.slice(start, end) };
}
