import { SECONDS_PER_HOUR, type Order } from '@offtake/contract';
import { createOfftakeClient, type OfftakeClient } from '@offtake/hooks';
import { createOrderFixture } from './fixtures/createOrderFixture.js';
import { STACK_NOW } from './stackNow.js';

/** A backend that has nothing but orders, as many as wanted. */
export interface ManyOrders {
  client: OfftakeClient;
  /** What the client calls; `/orders` is all that it answers. */
  fetch: typeof globalThis.fetch;
  /** All orders, newest first. */
  orders: readonly Order[];
  /** The queries of the lists asked for so far: `?limit=25`. */
  queries: string[];
  /** Puts a new order at the top. */
  add: (id: string) => void;
  /** Changes one order. */
  change: (id: string, change: Partial<Order>) => Order;
  /** Lets every request fail with this status from now on; null answers again. */
  failWith: (status: number | null) => void;
}

const STATUSES = ['confirmed', 'delivered', 'confirmed', 'open', 'canceled', 'confirmed', 'awaiting_funds'] as const;
const NAMES = ['Northwind Coffee', null, 'The Harbour Choir', 'Ada', null];
const PRODUCTS = ['2027', '2028', '2030'].map((year) => `climsku_frontier_offtake_portfolio_${year}`);

/**
 * Starts a backend with as many orders as wanted, for tests and benchmarks of long lists. Where what happens to orders
 * matters, start the whole stack with `startStack` instead.
 */
export function startManyOrders(count: number): ManyOrders {
  const orders = Array.from({ length: count }, (_, index) => createOrder(`ord_${index}`, index));
  const queries: string[] = [];
  let places = placesOf(orders);
  let failure: number | null = null;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname, searchParams, search } = new URL(request.url);
    request.signal.throwIfAborted();
    if (failure !== null) return Response.json({ code: 'internal_error' }, { status: failure });
    if (!pathname.endsWith('/orders')) return Response.json({ code: 'not_found' }, { status: 404 });
    queries.push(search);
    return Response.json(pageOf(orders, places, searchParams));
  };
  return {
    client: createOfftakeClient({ baseUrl: 'http://many-orders.test/api', fetch, now: () => STACK_NOW * 1_000 }),
    fetch,
    orders,
    queries,
    add: (id) => {
      orders.unshift(createOrder(id, 0));
      places = placesOf(orders);
    },
    change: (id, change) => {
      const index = places.get(id) ?? -1;
      const changed = createOrderFixture({ ...orders[index], ...change });
      orders[index] = changed;
      return changed;
    },
    failWith: (status) => {
      failure = status;
    },
  };
}

function createOrder(id: string, index: number): Order {
  const created = STACK_NOW - index * SECONDS_PER_HOUR;
  const status = STATUSES[index % STATUSES.length] ?? 'confirmed';
  const name = NAMES[index % NAMES.length];
  return createOrderFixture({
    id,
    created,
    status,
    metric_tons: String((index % 40) + 1),
    product: PRODUCTS[index % PRODUCTS.length] ?? '',
    beneficiary: name == null ? null : { public_name: name },
    ...(status === 'canceled' && { canceled_at: created, cancellation_reason: 'requested' }),
    ...(status === 'delivered' && { delivered_at: created }),
  });
}

function placesOf(orders: readonly Order[]): ReadonlyMap<string, number> {
  return new Map(orders.map(({ id }, index) => [id, index]));
}

function pageOf(orders: readonly Order[], places: ReadonlyMap<string, number>, query: URLSearchParams) {
  const limit = Number(query.get('limit'));
  const statuses = query.get('status')?.split(',');
  const before = query.get('ending_before');
  const step = before === null ? 1 : -1;
  const data: Order[] = [];
  let index = places.get(before ?? query.get('starting_after') ?? '') ?? -1;
  let isMore = false;
  for (let order = orders[(index += step)]; order && !isMore; order = orders[(index += step)]) {
    if (statuses && !statuses.includes(order.status)) continue;
    if (data.length < limit) data.push(order);
    else isMore = true;
  }
  return { object: 'list', has_more: isMore, url: '/orders', data: step === 1 ? data : data.toReversed() };
}
