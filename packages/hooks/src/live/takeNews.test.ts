import { SECONDS_PER_HOUR, type Order } from '@offtake/contract';
import { createOrderFixture, startManyOrders } from '@offtake/testing';
import { InfiniteQueryObserver } from '@tanstack/react-query';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createOfftakeQueryClient } from '../createOfftakeQueryClient.js';
import { ordersOptions, type OrdersFilter } from '../ordersOptions.js';
import { takeMessage } from './takeNews.js';

const PAGE_SIZE = 50;

/** A list of 1000 orders, of which the 250 that follow some are held, and what a stream tells of it. */
async function hold({ skipped = 0, ...filter }: OrdersFilter & { skipped?: number } = {}) {
  const backend = startManyOrders(1_000);
  const queryClient = createOfftakeQueryClient();
  const options = ordersOptions(backend.client, { pageSize: PAGE_SIZE, ...filter });
  const observer = new InfiniteQueryObserver(queryClient, options);
  onTestFinished(observer.subscribe(() => {}));
  await observer.refetch({ cancelRefetch: false });
  while (observer.getCurrentResult().data?.[0]?.id !== `ord_${skipped}`) await observer.fetchNextPage();
  const asked = backend.queries.length;
  const rows = () => observer.getCurrentResult().data ?? [];
  const tell = (event: string, data: Order) =>
    takeMessage({ client: backend.client, queryClient }, { id: undefined, event, data });
  return {
    ...backend,
    observer,
    rows,
    tell,
    /** Those that were not there before. */
    fresh: (before: readonly Order[]) => rows().filter((order) => !before.includes(order)),
    /** How often the backend has been asked since, once it has answered. */
    async countAsked() {
      while (queryClient.isFetching() > 0) await observer.refetch({ cancelRefetch: false });
      return backend.queries.length - asked;
    },
  };
}

const place = ({ orders, add }: { orders: readonly Order[]; add: (id: string) => void }, created: number) => {
  add('new_1');
  return createOrderFixture({ ...orders[0], created: created + SECONDS_PER_HOUR });
};

describe('a window in the middle of a list', () => {
  it.each(['order.created', 'order.updated'])('asks nothing for an order above it: %s', async (event) => {
    const list = await hold({ skipped: 300 });
    const before = list.rows();
    const order = event === 'order.created' ? place(list, list.orders[0]?.created ?? 0) : list.change('ord_10', {});
    expect(list.tell(event, order)).toBe(true);
    expect(await list.countAsked()).toBe(0);
    expect(list.rows()).toBe(before);
  });

  it('asks nothing for an order below it', async () => {
    const list = await hold({ skipped: 300 });
    const before = list.rows();
    list.tell('order.updated', list.change('ord_901', { status: 'canceled' }));
    expect(await list.countAsked()).toBe(0);
    expect(list.rows()).toBe(before);
  });

  it('shows an order in it that has changed as the only new object, and asks nothing', async () => {
    const list = await hold({ skipped: 300 });
    const before = list.rows();
    list.tell('order.updated', list.change('ord_411', { status: 'canceled' }));
    expect(list.fresh(before)).toEqual([list.orders[411]]);
    expect(list.rows().map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(await list.countAsked()).toBe(0);
  });

  it('keeps what was told when a page that was asked for before comes later', async () => {
    const list = await hold({ skipped: 300 });
    const told = createOrderFixture({ ...list.orders[411], status: 'canceled' });
    const coming = list.observer.fetchNextPage();
    list.tell('order.updated', told);
    await coming;
    expect(list.rows().find(({ id }) => id === 'ord_411')).toEqual(told);
  });

  it('is read again, as far as it is held, for an order that takes a place in it', async () => {
    const list = await hold({ skipped: 300, status: ['confirmed', 'open', 'awaiting_funds', 'delivered', 'canceled'] });
    const order = createOrderFixture({ ...list.orders[411], id: 'ord_between' });
    list.tell('order.created', order);
    expect(await list.countAsked()).toBe(5);
    expect(list.rows()[0]?.id).toBe('ord_300');
  });
});

describe('the start of a list', () => {
  it('shows a new order', async () => {
    const list = await hold();
    const before = list.rows();
    list.tell('order.created', place(list, list.orders[0]?.created ?? 0));
    expect(await list.countAsked()).toBe(1);
    expect(list.fresh(before).map(({ id }) => id)).toEqual(['new_1']);
  });
});
