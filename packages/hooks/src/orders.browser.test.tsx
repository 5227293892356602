import { startStack } from '@offtake/testing';
import { focusManager } from '@tanstack/react-query';
import { act, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { OfftakeError } from './OfftakeError.js';
import { recordRequests } from './testSupport/recordRequests.js';
import { perform, renderOfftake } from './testSupport/renderOfftake.js';
import { useBalance } from './useBalance.js';
import { useCancelOrder } from './useCancelOrder.js';
import { useCreateOrder } from './useCreateOrder.js';
import { useOrder } from './useOrder.js';
import { useOrders } from './useOrders.js';
import { useUpdateOrder } from './useUpdateOrder.js';

const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';
const INPUT = { product: PRODUCT, amount: 10_000 };

afterEach(() => focusManager.setFocused(undefined));

/** Everything that shows or changes orders, on one page. */
function useEverything() {
  return {
    orders: useOrders(),
    order: useOrder('ord_cancelable'),
    balance: useBalance(),
    create: useCreateOrder(),
    update: useUpdateOrder(),
    cancel: useCancelOrder(),
  };
}

async function openPage() {
  const stack = startStack({ orders: ['delivered', 'cancelable'] });
  const recorder = recordRequests(stack);
  const { result } = renderOfftake(useEverything, recorder);
  await waitFor(() => {
    expect(result.current.orders).toMatchObject({ isSuccess: true, isFetching: false });
    expect(result.current.balance.isSuccess).toBe(true);
    expect(result.current.order).toMatchObject({ isSuccess: true, isFetching: false });
  });
  return { stack, result, ...recorder };
}

describe('the order list', () => {
  it('is read page by page, each order once, newest first', async () => {
    const stack = startStack({ orders: 'many' });
    const { client, to } = recordRequests(stack);
    const { result } = renderOfftake(() => useOrders({ pageSize: 40 }), { client });
    await waitFor(() => expect(result.current.data).toHaveLength(40));
    expect(result.current.hasNextPage).toBe(true);
    await act(() => result.current.fetchNextPage());
    await waitFor(() => expect(result.current.data).toHaveLength(80));
    const orders = result.current.data ?? [];
    expect(new Set(orders.map(({ id }) => id)).size).toBe(80);
    expect(orders.toSorted((a, b) => b.created - a.created)).toEqual(orders);
    expect(to('GET /orders').map(({ query }) => query)).toEqual([
      '?limit=40',
      `?limit=40&starting_after=${orders[39]?.id}`,
    ]);
  });

  it('shows an order once that moved to the next page while pages were read', async () => {
    const stack = startStack({ orders: 'many' });
    const { result } = renderOfftake(() => useOrders({ pageSize: 2 }), stack);
    await waitFor(() => expect(result.current.data).toHaveLength(2));
    await stack.client.call('createOrder', { body: INPUT, idempotencyKey: 'elsewhere' });
    await act(() => result.current.refetch());
    await act(() => result.current.fetchNextPage());
    await waitFor(() => expect(result.current.data).toHaveLength(4));
    expect(new Set(result.current.data?.map(({ id }) => id)).size).toBe(4);
  });

  it('is filtered by status, in whatever order the statuses are written', async () => {
    const { client, to } = recordRequests(startStack({ orders: 'all_statuses' }));
    const { result } = renderOfftake(
      () => [useOrders({ status: ['delivered', 'canceled'] }), useOrders({ status: ['canceled', 'delivered'] })],
      { client },
    );
    await waitFor(() => expect(result.current[1]?.isSuccess).toBe(true));
    expect(new Set(result.current[0]?.data?.map(({ status }) => status))).toEqual(new Set(['delivered', 'canceled']));
    expect(result.current[1]?.data?.[0]).toBe(result.current[0]?.data?.[0]);
    expect(to('GET /orders')).toHaveLength(1);
  });

  it('ends where there are no more pages', async () => {
    const { result } = renderOfftake(() => useOrders(), startStack({ orders: ['confirmed'] }));
    await waitFor(() => expect(result.current.data).toHaveLength(1));
    expect(result.current.hasNextPage).toBe(false);
  });

  it('keeps every other order the same object when one changes', async () => {
    const stack = startStack({ orders: ['delivered', 'open', 'cancelable'] });
    const { result } = renderOfftake(() => ({ orders: useOrders({ pageSize: 2 }), cancel: useCancelOrder() }), stack);
    await waitFor(() => expect(result.current.orders.data).toHaveLength(2));
    await act(() => result.current.orders.fetchNextPage());
    await waitFor(() => expect(result.current.orders.data).toHaveLength(3));
    const before = result.current.orders.data ?? [];
    await act(() => result.current.cancel.mutateAsync({ id: 'ord_cancelable' }));
    await waitFor(() => expect(result.current.orders.isFetching).toBe(false));
    const after = result.current.orders.data ?? [];
    expect(after.map((order, index) => [order.id, order === before[index]])).toEqual(
      before.map(({ id }) => [id, id !== 'ord_cancelable']),
    );
    const unchanged = result.current.orders.data;
    await act(() => result.current.orders.refetch());
    expect(result.current.orders.data).toBe(unchanged);
  });
});

describe('a change', () => {
  it('shows a new order in the list, and what is left of the balance', async () => {
    const { result, stack } = await openPage();
    const available = () => result.current.balance.data?.available.find(({ currency }) => currency === 'usd')?.amount;
    const before = available() ?? 0;
    perform(() => result.current.create.mutate({ input: INPUT, idempotencyKey: 'key_1' }));
    await waitFor(() => expect(result.current.orders.data).toHaveLength(3));
    expect(result.current.orders.data?.[0]).toMatchObject({ amount_total: 10_000, created: stack.clock.now() });
    await waitFor(() => expect(available()).toBe(before - 10_000));
  });

  it('shows a canceled order as canceled, in the list and by itself', async () => {
    const { result } = await openPage();
    perform(() => result.current.cancel.mutate({ id: 'ord_cancelable' }));
    await waitFor(() => expect(result.current.order.data?.status).toBe('canceled'));
    const listed = () => result.current.orders.data?.find(({ id }) => id === 'ord_cancelable');
    expect(listed()?.status).toBe('canceled');
    await waitFor(() => expect(result.current.orders.isFetching).toBe(false));
    expect(listed()?.status).toBe('canceled');
    perform(() => result.current.cancel.mutate({ id: 'ord_cancelable' }));
    await waitFor(() => expect(result.current.cancel.isSuccess).toBe(true));
  });

  it('is not undone by an answer that was on its way before it', async () => {
    const stack = startStack({ orders: ['cancelable'] });
    const held: (() => void)[] = [];
    const given = { isHolding: false };
    const { client } = recordRequests(stack, {
      fetch: async (input, init) => {
        const answer = await stack.fetch(input, init);
        if (given.isHolding && init?.method === 'GET') await new Promise<void>((resolve) => held.push(resolve));
        return answer;
      },
    });
    const { result } = renderOfftake(() => ({ order: useOrder('ord_cancelable'), cancel: useCancelOrder() }), {
      client,
    });
    await waitFor(() => expect(result.current.order).toMatchObject({ isSuccess: true, isFetching: false }));
    given.isHolding = true;
    perform(() => void result.current.order.refetch());
    await waitFor(() => expect(held).toHaveLength(1));
    given.isHolding = false;
    await act(() => result.current.cancel.mutateAsync({ id: 'ord_cancelable' }));
    await act(async () => held[0]?.());
    await waitFor(() => expect(result.current.order.isFetching).toBe(false));
    expect(result.current.order.data?.status).toBe('canceled');
  });

  it('has the order read again when it failed: it may have changed elsewhere', async () => {
    const { result, stack, to } = await openPage();
    stack.clock.advance(25 * 3_600);
    const reads = to('GET /orders/ord_cancelable').length;
    perform(() => result.current.cancel.mutate({ id: 'ord_cancelable' }));
    await waitFor(() => expect(result.current.cancel.error?.code).toBe('not_cancelable'));
    await waitFor(() => expect(to('GET /orders/ord_cancelable').length).toBe(reads + 1));
  });

  it('shows a new beneficiary everywhere, and can go back to the account’s own', async () => {
    const { result } = await openPage();
    const names = () => [
      result.current.order.data,
      result.current.orders.data?.find(({ id }) => id === 'ord_cancelable'),
    ];
    await act(() =>
      result.current.update.mutateAsync({ id: 'ord_cancelable', input: { beneficiary: { public_name: 'Ada' } } }),
    );
    await waitFor(() =>
      expect(names()).toMatchObject([{ beneficiary: { public_name: 'Ada' } }, { beneficiary: { public_name: 'Ada' } }]),
    );
    await act(() => result.current.update.mutateAsync({ id: 'ord_cancelable', input: { beneficiary: null } }));
    await waitFor(() => expect(names().map((order) => order?.beneficiary ?? null)).toEqual([null, null]));
  });

  it('waits for a first request that is still under way, and gives its order', async () => {
    const { result, stack, to } = await openPage();
    stack.faults.on({ method: 'POST', path: '/orders', times: 2 }, { code: 'order_in_progress', retryAfter: 0 });
    perform(() => result.current.create.mutate({ input: INPUT, idempotencyKey: 'key_1' }));
    await waitFor(() => expect(result.current.create.isSuccess).toBe(true));
    expect(new Set(to('POST /orders').map(({ idempotencyKey, body }) => `${idempotencyKey} ${body}`)).size).toBe(1);
    expect(to('POST /orders')).toHaveLength(3);
  });

  it('waits for it in a tab that nobody sees, too', async () => {
    const { result, stack } = await openPage();
    stack.faults.on({ method: 'POST', path: '/orders', times: 2 }, { code: 'order_in_progress', retryAfter: 0 });
    perform(() => focusManager.setFocused(false));
    perform(() => result.current.create.mutate({ input: INPUT, idempotencyKey: 'key_1' }));
    await waitFor(() => expect(result.current.create.isSuccess).toBe(true));
  });

  it.each(['order_in_progress', 'stripe_unavailable'] as const)(
    'says that the outcome is unknown, after %s, until an answer is about the key',
    async (first) => {
      const { result, stack, to } = await openPage();
      const orders = { method: 'POST', path: '/orders', times: 1 };
      stack.faults.on(orders, { code: 'insufficient_balance' });
      stack.faults.on(orders, { code: 'not_found' });
      stack.faults.on(orders, { code: 'rate_limited' });
      stack.faults.on(orders, { code: first, retryAfter: 0 });
      const create = () => result.current.create.mutateAsync({ input: INPUT, idempotencyKey: 'key_1' });
      const codes: string[] = [];
      for (const isOutcomeUnknown of first === 'order_in_progress' ? [true, true, false] : [true, true, true, false]) {
        const error: unknown = await act(() => create().catch((cause: unknown) => cause));
        expect(error).toMatchObject({ isOutcomeUnknown });
        if (error instanceof OfftakeError) codes.push(error.code);
      }
      expect(codes.slice(-3)).toEqual(['rate_limited', 'not_found', 'insufficient_balance']);
      expect(to('POST /orders')).toHaveLength(4);
    },
  );

  it('says so of a second request that is refused while the first one is under way', async () => {
    const { result, stack } = await openPage();
    stack.faults.on({ method: 'POST', path: '/orders', times: 1 }, { code: 'rate_limited' });
    stack.faults.on({ method: 'POST', path: '/orders', times: 1 }, 'hang');
    const variables = { input: INPUT, idempotencyKey: 'key_1' };
    perform(() => result.current.create.mutate(variables));
    perform(() => result.current.create.mutate(variables));
    await waitFor(() => expect(result.current.create.error).toMatchObject({ isOutcomeUnknown: true }));
    act(() => stack.faults.clear());
  });

  it('repeats nothing else by itself', async () => {
    const { result, stack, to } = await openPage();
    stack.faults.on({ method: 'POST', path: '/orders' }, { code: 'stripe_unavailable' });
    perform(() => result.current.create.mutate({ input: INPUT, idempotencyKey: 'key_1' }));
    await waitFor(() => expect(result.current.create.error?.isOutcomeUnknown).toBe(true));
    expect(to('POST /orders')).toHaveLength(1);
  });
});
