import { startManyOrders } from '@offtake/testing';
import { QueryClient } from '@tanstack/react-query';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { OfftakeClient } from './createOfftakeClient.js';
import { ordersOptions } from './ordersOptions.js';
import { readAllOrders } from './readAllOrders.js';
import { renderOfftake } from './testSupport/renderOfftake.js';
import { useOrders } from './useOrders.js';
import { useOrdersWindow } from './useOrdersWindow.js';

const FILTER = { pageSize: 50 };
const HELD = 250;

async function openList(count: number) {
  const backend = startManyOrders(count);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const useList = () => ({ orders: useOrders(FILTER), window: useOrdersWindow(FILTER) });
  const { result } = renderOfftake(useList, { client: backend.client, queryClient });
  await waitFor(() => expect(result.current.orders.isSuccess).toBe(true));
  const ids = () => (result.current.orders.data ?? []).map(({ id }) => id);
  const fetchPages = async (direction: 'fetchNextPage' | 'fetchPreviousPage', times: number) => {
    for (let page = 0; page < times; page += 1) await act(() => result.current.orders[direction]());
  };
  return {
    ...backend,
    result,
    queryClient,
    ids,
    fetchPages,
    /** What is held is what the backend has at that place. */
    expectInPlace: () => {
      const { firstIndex } = result.current.window;
      expect(ids()).toEqual(backend.orders.slice(firstIndex, firstIndex + ids().length).map(({ id }) => id));
    },
  };
}

describe('a long list', () => {
  it('holds no more than a window of it, and knows where that is', async () => {
    const { result, ids, fetchPages, expectInPlace } = await openList(2_000);
    await fetchPages('fetchNextPage', 12);
    expect(ids()).toHaveLength(HELD);
    expect(result.current.window.firstIndex).toBe(13 * 50 - HELD);
    expect(result.current.orders).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    expectInPlace();
  });

  it('fetches what it has dropped when that is needed again, up to the newest', async () => {
    const { result, ids, fetchPages, expectInPlace, queries } = await openList(600);
    await fetchPages('fetchNextPage', 11);
    expect(result.current.orders.hasNextPage).toBe(false);
    await fetchPages('fetchPreviousPage', 4);
    expectInPlace();
    expect(result.current.window.firstIndex).toBe(150);
    await fetchPages('fetchPreviousPage', 3);
    expect(result.current.window.firstIndex).toBe(0);
    expect(result.current.orders).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expectInPlace();
    expect(ids()).toHaveLength(HELD);
    expect(queries).toContain('?limit=50&ending_before=ord_350');
    await fetchPages('fetchNextPage', 7);
    expect(result.current.orders.hasNextPage).toBe(false);
    expectInPlace();
  });

  it('is read again where it is held, and stays there', async () => {
    const { result, fetchPages, expectInPlace } = await openList(1_000);
    await fetchPages('fetchNextPage', 9);
    await fetchPages('fetchPreviousPage', 2);
    const before = result.current.orders.data;
    await act(() => result.current.orders.refetch());
    expect(result.current.window.firstIndex).toBe(150);
    expectInPlace();
    expect(result.current.orders.data).toBe(before);
  });

  it('keeps what is held in its place when orders are placed meanwhile, and shows them at the start', async () => {
    const { result, ids, fetchPages, expectInPlace, add } = await openList(500);
    await fetchPages('fetchNextPage', 9);
    const before = ids();
    for (const id of ['new_1', 'new_2', 'new_3']) add(id);
    await act(() => result.current.orders.refetch());
    expect(ids()).toEqual(before);
    expect(result.current.window.firstIndex).toBe(250);
    await fetchPages('fetchPreviousPage', 6);
    expect(result.current.window.firstIndex).toBe(0);
    expect(ids().slice(0, 4)).toEqual(['new_3', 'new_2', 'new_1', 'ord_0']);
    expectInPlace();
  });

  it('moves to a place that was seen before in one step, and on from there', async () => {
    const { result, ids, fetchPages, expectInPlace, queries } = await openList(2_000);
    await fetchPages('fetchNextPage', 20);
    const asked = queries.length;
    await act(async () => result.current.window.moveTo({ after: 'ord_199', index: 200 }));
    await waitFor(() => expect(result.current.window).toMatchObject({ firstIndex: 200, isMoving: false }));
    expect(queries.length - asked).toBe(1);
    await fetchPages('fetchNextPage', 2);
    await fetchPages('fetchPreviousPage', 1);
    expect(ids()[0]).toBe('ord_150');
    expectInPlace();
    await act(async () => result.current.window.moveTo(null));
    await waitFor(() => expect(result.current.window.firstIndex).toBe(0));
    expect(ids()).toHaveLength(50);
    expect(result.current.orders.hasPreviousPage).toBe(false);
  });

  it('moves to the newest when nothing is left of a place', async () => {
    const { result } = await openList(100);
    await act(async () => result.current.window.moveTo({ after: 'ord_99', index: 100 }));
    await waitFor(() => expect(result.current.window).toMatchObject({ firstIndex: 0, isMoving: false }));
    expect(result.current.orders.data).toHaveLength(50);
  });
});

describe('a move that fails', () => {
  it('says why, and leaves what is held as it was', async () => {
    const { result, failWith, ids } = await openList(300);
    failWith(500);
    await act(async () => result.current.window.moveTo({ after: 'ord_99', index: 100 }));
    await waitFor(() => expect(result.current.window.moveError?.code).toBe('internal_error'));
    expect(ids()[0]).toBe('ord_0');
  });
});

describe('an order that changes', () => {
  it('is the only new object, also when another has come before it', async () => {
    const { result, change, add, ids } = await openList(100);
    const before = new Set(result.current.orders.data);
    add('new_1');
    change('ord_5', { status: 'canceled' });
    await act(() => result.current.orders.refetch());
    expect(ids()).toHaveLength(50);
    const fresh = result.current.orders.data?.filter((order) => !before.has(order)).map(({ id }) => id);
    expect(fresh).toEqual(['new_1', 'ord_5']);
  });
});

describe('reading all orders', () => {
  const collect = async (client: OfftakeClient, signal?: AbortSignal) => {
    const ids: string[] = [];
    for await (const orders of readAllOrders(client, {}, { signal })) ids.push(...orders.map(({ id }) => id));
    return ids;
  };

  it('goes to the end, a hundred at a time', async () => {
    const { client, orders, queries } = startManyOrders(250);
    expect(await collect(client)).toEqual(orders.map(({ id }) => id));
    expect(queries).toHaveLength(3);
  });

  it('is prefetched as any other list is', async () => {
    const { client } = startManyOrders(30);
    const data = await new QueryClient().fetchInfiniteQuery(ordersOptions(client));
    expect(data.pages.map((page) => page.data.length)).toEqual([25]);
    expect(data.pageParams).toEqual([null]);
  });

  it('stops when nobody wants it any more', async () => {
    const { client } = startManyOrders(250);
    await expect(collect(client, AbortSignal.abort())).rejects.toBeDefined();
  });
});
