import { startStack } from '@offtake/testing';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { render, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { OfftakeProvider } from './OfftakeProvider.js';
import { recordRequests } from './testSupport/recordRequests.js';
import { renderOfftake } from './testSupport/renderOfftake.js';
import { useOfftake } from './useOfftake.js';
import { useOrderForm } from './useOrderForm.js';
import { useOrders } from './useOrders.js';

const INPUT = { product: 'climsku_frontier_offtake_portfolio_2027', amount: 10_000 };

/** Renders what is expected to throw, without React's words about it. */
function renderFailure(renderIt: () => void): unknown {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  try {
    renderIt();
  } catch (error) {
    return error;
  } finally {
    log.mockRestore();
  }
  return expect.unreachable('It did not throw.');
}

describe('wrong use', () => {
  it.each<() => unknown>([() => useOfftake(), () => useOrders(), () => useOrderForm()])(
    'says what is missing around %s',
    (hook) => {
      expect(String(renderFailure(() => renderHook(hook)))).toContain('within <OfftakeProvider');
    },
  );

  it('says what a provider without a backend needs', () => {
    const error = renderFailure(() => render(<OfftakeProvider />));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain('baseUrl="/api/offtake"');
  });
});

describe('a provider', () => {
  it('gives what it was given, and makes a client for a base', () => {
    const { result } = renderOfftake(() => useOfftake(), {
      baseUrl: '/api/offtake/',
      locale: 'de',
      timeZone: 'Europe/Berlin',
    });
    expect(result.current).toMatchObject({
      locale: 'de',
      timeZone: 'Europe/Berlin',
      client: { baseUrl: '/api/offtake' },
    });
    const { result: plain } = renderOfftake(() => useOfftake(), { baseUrl: '/api' });
    expect(plain.current).toMatchObject({ locale: 'en', timeZone: null });
  });

  it('leaves the cache of a host that has its own', async () => {
    const host = new QueryClient();
    const stack = startStack({ orders: ['confirmed'] });
    const { result } = renderHook(
      () => ({ own: useQuery({ queryKey: ['offtake'], queryFn: () => 'the host’s' }), orders: useOrders() }),
      {
        reactStrictMode: true,
        wrapper: ({ children }) => (
          <QueryClientProvider client={host}>
            <OfftakeProvider client={stack.client}>{children}</OfftakeProvider>
          </QueryClientProvider>
        ),
      },
    );
    await waitFor(() => expect(result.current.orders.data).toHaveLength(1));
    await waitFor(() => expect(result.current.own.data).toBe('the host’s'));
    expect(
      host
        .getQueryCache()
        .getAll()
        .map(({ queryKey }) => queryKey),
    ).toEqual([['offtake']]);
  });

  it('shares a cache that it is given', async () => {
    const queryClient = new QueryClient();
    const { result } = renderOfftake(() => useOrders(), {
      client: startStack({ orders: ['confirmed'] }).client,
      queryClient,
    });
    await waitFor(() => expect(result.current.isSuccess).toBe(true));
    expect(queryClient.getQueryCache().getAll()).toHaveLength(1);
  });

  it('keeps its client and cache through renders', async () => {
    const { result, rerender } = renderOfftake(() => useOfftake(), { baseUrl: '/api' });
    const first = result.current;
    rerender();
    expect(result.current).toBe(first);
  });

  it('shows nothing of one caller’s to the next', async () => {
    const ada = recordRequests(startStack({ orders: ['confirmed'] }), { cacheScope: 'ada' });
    const bob = recordRequests(startStack({ orders: ['delivered'] }), { cacheScope: 'bob' });
    const given = { client: ada.client };
    const { result, rerender } = renderHook(() => useOrders().data?.map(({ id }) => id), {
      wrapper: ({ children }) => <OfftakeProvider client={given.client}>{children}</OfftakeProvider>,
    });
    await waitFor(() => expect(result.current).toEqual(['ord_confirmed']));
    given.client = bob.client;
    rerender();
    expect(result.current).toBeUndefined();
    await waitFor(() => expect(result.current).toEqual(['ord_delivered']));
  });

  it('keeps two callers apart in one cache', async () => {
    const queryClient = new QueryClient();
    const [ada, bob] = [startStack({ orders: ['confirmed'] }), startStack({ orders: ['delivered'] })];
    const lists = [
      renderOfftake(() => useOrders(), { queryClient, client: recordRequests(ada, { cacheScope: 'ada' }).client }),
      renderOfftake(() => useOrders(), { queryClient, client: recordRequests(bob, { cacheScope: 'bob' }).client }),
    ];
    await waitFor(() => expect(lists.every(({ result }) => result.current.isSuccess)).toBe(true));
    expect(lists.map(({ result }) => result.current.data?.[0]?.id)).toEqual(['ord_confirmed', 'ord_delivered']);
  });

  it('serves two backends on one page', async () => {
    const [first, second] = [startStack(), startStack({ orders: ['delivered'] })];
    await first.client.call('createOrder', { body: INPUT, idempotencyKey: 'key_1' });
    await first.client.call('createOrder', { body: { ...INPUT, confirm_duplicate: true }, idempotencyKey: 'key_2' });
    const lists = [first, second].map((stack) => renderOfftake(() => useOrders(), stack));
    await waitFor(() => expect(lists.map(({ result }) => result.current.data?.length)).toEqual([2, 1]));
  });
});
