import { startStack } from '@offtake/testing';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import * as query4 from '@tanstack/react-query-4';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { OfftakeProvider } from './OfftakeProvider.js';
import { recordRequests } from './testSupport/recordRequests.js';
import { perform, renderOfftake } from './testSupport/renderOfftake.js';
import { useCancelOrder } from './useCancelOrder.js';
import { useCreateOrder } from './useCreateOrder.js';
import { useOrder } from './useOrder.js';
import { useOrders } from './useOrders.js';
import { useUpdateOrder } from './useUpdateOrder.js';

describe('a host with another TanStack Query', () => {
  it('keeps its own provider, version 4, on either side of ours', async () => {
    const host = new query4.QueryClient();
    const stack = startStack({ orders: ['confirmed'] });
    const useBoth = () => ({
      host: query4.useQuery({ queryKey: ['orders'], queryFn: () => 'the host’s' }),
      ours: useOrders(),
    });
    for (const wrapper of [
      ({ children }: { children: ReactNode }) => (
        <query4.QueryClientProvider client={host}>
          <OfftakeProvider client={stack.client}>{children}</OfftakeProvider>
        </query4.QueryClientProvider>
      ),
      ({ children }: { children: ReactNode }) => (
        <OfftakeProvider client={stack.client}>
          <query4.QueryClientProvider client={host}>{children}</query4.QueryClientProvider>
        </OfftakeProvider>
      ),
    ]) {
      const { result, unmount } = renderHook(useBoth, { reactStrictMode: true, wrapper });
      await waitFor(() => expect(result.current.ours.data).toHaveLength(1));
      await waitFor(() => expect(result.current.host.data).toBe('the host’s'));
      unmount();
    }
    const keys = host.getQueryCache().getAll();
    expect(keys.map(({ queryKey }) => queryKey)).toEqual([['orders']]);
  });
});

describe('a host’s own client, given to the provider', () => {
  it('serves the host’s queries and ours from one cache', async () => {
    const host = new QueryClient();
    const stack = startStack({ orders: ['confirmed'] });
    const { result } = renderHook(
      () => ({ host: useQuery({ queryKey: ['mine'], queryFn: () => 'the host’s' }), ours: useOrders() }),
      {
        reactStrictMode: true,
        wrapper: ({ children }) => (
          <QueryClientProvider client={host}>
            <OfftakeProvider client={stack.client} queryClient={host}>
              {children}
            </OfftakeProvider>
          </QueryClientProvider>
        ),
      },
    );
    await waitFor(() => expect(result.current.ours.isSuccess && result.current.host.isSuccess).toBe(true));
    expect(host.getQueryCache().getAll()).toHaveLength(2);
  });

  it('asks once for what is not there, though the host tries its own queries again', async () => {
    const { client, to } = recordRequests(startStack());
    const { result } = renderOfftake(() => useOrder('ord_none'), { client, queryClient: new QueryClient() });
    await waitFor(() => expect(result.current.error).toMatchObject({ code: 'not_found' }));
    expect(to('GET /orders/ord_none')).toHaveLength(1);
  });

  it('keeps the page when a write fails, though the host has its own failures thrown', async () => {
    const queryClient = new QueryClient({ defaultOptions: { mutations: { throwOnError: true } } });
    const stack = startStack({ orders: ['cancelable'] });
    stack.faults.on({ method: 'POST' }, { code: 'forbidden' });
    const { result } = renderOfftake(
      () => ({ create: useCreateOrder(), update: useUpdateOrder(), cancel: useCancelOrder() }),
      { client: stack.client, queryClient },
    );
    const input = { product: 'climsku_frontier_offtake_portfolio_2027', amount: 10_000 };
    perform(() => {
      const { create, update, cancel } = result.current;
      create.mutate({ input, idempotencyKey: 'key_1' });
      update.mutate({ id: 'ord_cancelable', input: { beneficiary: null } });
      cancel.mutate({ id: 'ord_cancelable' });
    });
    await waitFor(() =>
      expect(Object.values(result.current).map(({ error }) => error?.code)).toEqual(Array(3).fill('forbidden')),
    );
  });
});
