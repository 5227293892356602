import { startStack } from '@offtake/testing';
import { onlineManager } from '@tanstack/react-query';
import { act, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { findOrder, takeOrders } from './orderCache.js';
import { orderOptions } from './orderOptions.js';
import { nextMoment } from './orderReads.js';
import { createOfftakeQueryClient } from './createOfftakeQueryClient.js';
import { recordRequests } from './testSupport/recordRequests.js';
import { perform, renderOfftake } from './testSupport/renderOfftake.js';
import { useCancelOrder } from './useCancelOrder.js';
import { useCreateOrder } from './useCreateOrder.js';
import { useIsCanceling } from './useIsCanceling.js';
import { useOrder } from './useOrder.js';
import { useOrders } from './useOrders.js';
import { useUpdateOrder } from './useUpdateOrder.js';

const SILENT = { info: () => {}, warn: () => {}, error: () => {} };
const ID = 'ord_cancelable';
const ADA = { beneficiary: { public_name: 'Ada' } };
const BOB = { beneficiary: { public_name: 'Bob' } };

afterEach(() => onlineManager.setOnline(true));

async function openPage() {
  const stack = startStack({ orders: ['delivered', 'cancelable'], handler: { logger: SILENT } });
  const given: { gate: Promise<void> | null } = { gate: null };
  const posts: string[] = [];
  const { client } = recordRequests(stack, {
    fetch: async (input, init) => {
      if (init?.method === 'POST') posts.push(new Request(input).url.slice(stack.baseUrl.length));
      if (init?.method !== 'POST' || !given.gate) return stack.fetch(input, init);
      await given.gate;
      throw new TypeError('Failed to fetch');
    },
  });
  /** Has writes fail without being carried out, once that is called which it returns. */
  const fail = (): (() => void) => {
    let open = () => {};
    given.gate = new Promise((resolve) => {
      open = resolve;
    });
    return () => open();
  };
  const queryClient = createOfftakeQueryClient();
  const cache = { client, queryClient };
  const { result } = renderOfftake(
    () => ({
      orders: useOrders(),
      order: useOrder(ID),
      update: useUpdateOrder(),
      cancel: useCancelOrder(),
      create: useCreateOrder(),
      isCanceling: useIsCanceling(ID),
      isOtherCanceling: useIsCanceling('ord_delivered'),
    }),
    cache,
  );
  await waitFor(() => expect(result.current.orders.isSuccess && result.current.order.isSuccess).toBe(true));
  const names = () => [
    result.current.order.data?.beneficiary?.public_name,
    result.current.orders.data?.find(({ id }) => id === ID)?.beneficiary?.public_name,
  ];
  return { stack, cache, result, names, before: names(), fail, posts };
}

describe('a new name', () => {
  it('is shown at once, wherever the order is', async () => {
    const { stack, result, names } = await openPage();
    const held = stack.faults.on({ method: 'POST' }, 'hang');
    perform(() => result.current.update.mutate({ id: ID, input: ADA }));
    await waitFor(() => expect(names()).toEqual(['Ada', 'Ada']));
    expect(result.current.update.isPending).toBe(true);
    held();
    act(() => stack.faults.clear());
    await waitFor(() => expect(result.current.update.isSuccess).toBe(true));
    expect(names()).toEqual(['Ada', 'Ada']);
  });

  it('is taken back when the change fails, to what the backend said last', async () => {
    const { stack, result, names, before } = await openPage();
    stack.faults.on({ method: 'POST' }, { code: 'not_found' });
    perform(() => result.current.update.mutate({ id: ID, input: ADA }));
    await waitFor(() => expect(result.current.update.isError).toBe(true));
    await waitFor(() => expect(names()).toEqual(before));
  });

  it('stays over what is read of the order meanwhile, which is there when the change fails', async () => {
    const { cache, result, names, fail } = await openPage();
    const end = fail();
    perform(() => result.current.update.mutate({ id: ID, input: ADA }));
    await waitFor(() => expect(names()).toEqual(['Ada', 'Ada']));
    const known = result.current.order.data ?? expect.unreachable();
    act(() => void takeOrders(cache, [{ ...known, ...BOB, delayed_at: 5 }], nextMoment()));
    await waitFor(() => expect(result.current.order.data?.delayed_at).toBe(5));
    expect(names()).toEqual(['Ada', 'Ada']);
    act(end);
    await waitFor(() => expect(result.current.update.isError).toBe(true));
    await waitFor(() => expect(names()).toEqual(['Bob', 'Bob']));
    expect(result.current.order.data?.delayed_at).toBe(5);
  });
});

describe('two new names', () => {
  it('end with the one that the backend has, though the first one’s answer comes last', async () => {
    const stack = startStack({ orders: ['cancelable'], handler: { logger: SILENT } });
    let letGo = () => {};
    const isLetGo = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const { client } = recordRequests(stack, {
      fetch: async (input, init) => {
        const request = new Request(input, init);
        const isFirst = (await request.clone().text()).includes('Ada');
        const response = await stack.fetch(request);
        if (isFirst) await isLetGo;
        return response;
      },
    });
    const queryClient = createOfftakeQueryClient();
    const { result } = renderOfftake(() => ({ order: useOrder(ID), update: useUpdateOrder() }), {
      client,
      queryClient,
    });
    const name = () => result.current.order.data?.beneficiary?.public_name;
    await waitFor(() => expect(result.current.order.isSuccess).toBe(true));
    perform(() => result.current.update.mutate({ id: ID, input: ADA }));
    await waitFor(async () => expect(await stack.client.call('getOrder', { id: ID })).toMatchObject(ADA));
    perform(() => result.current.update.mutate({ id: ID, input: BOB }));
    await waitFor(() => expect(result.current.update.isSuccess).toBe(true));
    expect(name()).toBe('Bob');
    act(letGo);
    await waitFor(() => expect(queryClient.isMutating()).toBe(0));
    expect(name()).toBe('Bob');
    await waitFor(() => expect(queryClient.isFetching()).toBe(0));
    expect(name()).toBe('Bob');
  });
});

describe('a cancellation', () => {
  it('is told everywhere while it is on its way, and promises no money before the backend does', async () => {
    const { stack, result } = await openPage();
    stack.faults.on({ method: 'POST' }, 'hang');
    perform(() => result.current.cancel.mutate({ id: ID }));
    await waitFor(() => expect(result.current.isCanceling).toBe(true));
    expect(result.current.isOtherCanceling).toBe(false);
    expect(result.current.order.data?.status).toBe('confirmed');
    act(() => stack.faults.clear());
    await waitFor(() => expect(result.current.order.data?.status).toBe('canceled'));
    await waitFor(() => expect(result.current.isCanceling).toBe(false));
  });

  it('that fails leaves the order as it is', async () => {
    const { stack, result } = await openPage();
    stack.faults.on({ method: 'POST' }, { code: 'not_cancelable' });
    perform(() => result.current.cancel.mutate({ id: ID }));
    await waitFor(() => expect(result.current.cancel.error?.code).toBe('not_cancelable'));
    expect(result.current.isCanceling).toBe(false);
    expect(result.current.order.data?.status).toBe('confirmed');
  });

  it('is not undone by a read that was asked for before it', async () => {
    const { stack, cache, result } = await openPage();
    const askedAt = nextMoment();
    const before = await stack.client.call('getOrder', { id: ID });
    await act(() => result.current.cancel.mutateAsync({ id: ID }));
    act(() => void takeOrders(cache, [before], askedAt));
    // Nor by one that was asked for later and answered by something that had not heard of it.
    act(() => void takeOrders(cache, [before], nextMoment()));
    expect(findOrder(cache, ID)?.status).toBe('canceled');
    expect(cache.queryClient.getQueryData(orderOptions(cache.client, ID).queryKey)?.status).toBe('canceled');
    await waitFor(() => expect(cache.queryClient.isFetching()).toBe(0));
    await waitFor(() => expect(result.current.orders.data?.find(({ id }) => id === ID)?.status).toBe('canceled'));
  });
});

describe('without a connection', () => {
  it('a write fails plainly, and is not sent by itself when the connection is back', async () => {
    const { stack, cache, result, posts } = await openPage();
    perform(() => onlineManager.setOnline(false));
    stack.faults.on({ method: 'POST' }, 'offline');
    const input = { product: 'climsku_frontier_offtake_portfolio_2027', amount: 10_000 };
    perform(() => {
      result.current.create.mutate({ input, idempotencyKey: 'key_1' });
      result.current.cancel.mutate({ id: ID });
      result.current.update.mutate({ id: ID, input: ADA });
    });
    const code = 'network_error';
    await waitFor(() => expect(result.current.create.error).toMatchObject({ code, isOutcomeUnknown: true }));
    await waitFor(() => expect(result.current.cancel.error).toMatchObject({ code }));
    await waitFor(() => expect(result.current.update.error).toMatchObject({ code }));
    act(() => stack.faults.clear());
    perform(() => onlineManager.setOnline(true));
    await waitFor(() => expect(cache.queryClient.isFetching()).toBe(0));
    expect(posts.toSorted()).toEqual(['/orders', `/orders/${ID}`, `/orders/${ID}/cancel`]);
    await act(() => result.current.create.mutateAsync({ input, idempotencyKey: 'key_1' }));
    await act(() => result.current.create.mutateAsync({ input, idempotencyKey: 'key_1' }));
    expect(stack.emulator.orders.list()).toHaveLength(3);
  });
});
