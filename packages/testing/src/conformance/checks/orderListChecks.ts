import { PAGE_LIMIT_MAX } from '@offtake/contract';
import { BOTH_LEVELS, FULL_LEVEL, type Check, type CheckContext } from '../Check.js';
import { ensure, ensureOk, ensureRefused } from '../expectations.js';
import { at, idsOf, itemsOf } from '../json.js';

/** What the list of orders does beside paging. */
export const orderListChecks: Check[] = [
  {
    name: 'orders/newest-first',
    title: 'GET /orders shows the newest order first',
    levels: BOTH_LEVELS,
    run: checkNewestFirst,
  },
  {
    name: 'orders/in-list',
    title: 'An order that was placed is in the list under the same id',
    levels: BOTH_LEVELS,
    run: checkInList,
  },
  {
    name: 'orders/status-filter',
    title: 'GET /orders?status= shows the orders with one of these statuses and no others',
    levels: FULL_LEVEL,
    run: checkStatusFilter,
  },
];

async function checkNewestFirst({ backend, fixtures }: CheckContext): Promise<void> {
  await fixtures.threeOrders();
  const answer = await backend.call('listOrders', { query: { limit: PAGE_LIMIT_MAX } });
  ensureOk(answer, 'a page of orders');
  const times = (itemsOf(answer.json) ?? []).map((order) => Number(at(order, 'created')));
  const later = times.findIndex((time, index) => time > (times[index - 1] ?? Number.POSITIVE_INFINITY));
  ensure(later === -1, {
    expected: 'created to fall from one order to the next',
    received: `/data/${later}/created ${times[later]} after ${times[later - 1]}`,
    advice: 'Keep Stripe’s order: newest first.',
    answer,
  });
}

async function checkInList({ backend, fixtures }: CheckContext): Promise<void> {
  const { id } = await fixtures.place();
  const answer = await backend.call('listOrders', { query: { limit: PAGE_LIMIT_MAX } });
  ensureOk(answer, 'a page of orders');
  ensure(idsOf(answer.json)?.includes(id) === true, {
    expected: `the order ${id} that was placed a moment ago`,
    received: `orders ${idsOf(answer.json)?.slice(0, 5).join(', ')} …`,
    advice: 'List an order as soon as it is placed, under the id that creating it gave.',
    answer,
  });
}

async function checkStatusFilter(context: CheckContext): Promise<void> {
  const { backend, fixtures } = context;
  const { id, answer: placed } = await fixtures.place();
  const status = String(at(placed.json, 'status'));
  const having = await backend.call('listOrders', { query: { limit: PAGE_LIMIT_MAX, status: `${status},delivered` } });
  const lacking = await backend.call('listOrders', { query: { limit: PAGE_LIMIT_MAX, status: 'canceled' } });
  const advice = 'Filter by status before you cut the page, so that pages stay full and cursors keep their meaning.';
  for (const [answer, isThere] of [
    [having, true],
    [lacking, false],
  ] as const) {
    ensureOk(answer, 'a page of orders');
    ensure(idsOf(answer.json)?.includes(id) === isThere, {
      expected: `a list ${isThere ? 'with' : 'without'} the order ${id}, which is ${status}`,
      received: `a list ${isThere ? 'without' : 'with'} it`,
      advice,
      answer,
    });
  }
  ensureRefused(context, await backend.call('listOrders', { query: { status: 'Canceled!' } }), {
    what: 'a status that can be none',
    codes: ['invalid_request'],
    pointer: '?status',
    advice: 'Refuse what is no list of statuses; an empty page would look as if there were no orders.',
  });
}
