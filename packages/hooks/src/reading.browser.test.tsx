import { startStack } from '@offtake/testing';
import { act, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createOfftakeQueryClient } from './createOfftakeQueryClient.js';
import { recordRequests } from './testSupport/recordRequests.js';
import { renderOfftake } from './testSupport/renderOfftake.js';
import { useBalance } from './useBalance.js';
import { useConfig } from './useConfig.js';
import { useOrder } from './useOrder.js';
import { useOrderTimeline } from './useOrderTimeline.js';
import { useOrders } from './useOrders.js';
import { useProduct } from './useProduct.js';
import { useProducts } from './useProducts.js';
import { useQuote, type UseQuoteOptions } from './useQuote.js';

const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';

describe('reading', () => {
  it('asks once for what many want, in StrictMode too', async () => {
    const { client, requests } = recordRequests(startStack());
    const { result } = renderOfftake(() => [useConfig(), useConfig(), useProducts(), useProducts()], { client });
    await waitFor(() => expect(result.current.every(({ isSuccess }) => isSuccess)).toBe(true));
    expect(requests.map(({ endpoint }) => endpoint)).toEqual(['GET /config', 'GET /products']);
  });

  it('says what the backend has on offer', async () => {
    const { result } = renderOfftake(() => useConfig(), startStack());
    await waitFor(() => expect(result.current.data).toMatchObject({ livemode: false, payment_sources: ['balance'] }));
  });

  it('shows what the list knows of a product until the product is read', async () => {
    const stack = startStack();
    stack.faults.on({ path: '/products/{id}' }, 'hang');
    const { result } = renderOfftake(() => ({ products: useProducts(), product: useProduct(PRODUCT) }), stack);
    await waitFor(() => expect(result.current.product.data?.id).toBe(PRODUCT));
    expect(result.current.product.isPlaceholderData).toBe(true);
    stack.faults.clear();
    await waitFor(() => expect(result.current.product.isPlaceholderData).toBe(false));
    const detailed = renderOfftake(() => useProduct('climsku_none'), stack);
    await waitFor(() => expect(detailed.result.current.error).toMatchObject({ code: 'not_found' }));
  });

  it('shows the balance, and nothing to those who may not see it', async () => {
    const shown = renderOfftake(() => useBalance(), startStack({ emulator: { balance: { usd: 123 } } }));
    await waitFor(() => expect(shown.result.current.data?.available).toEqual([{ amount: 123, currency: 'usd' }]));
    const stack = startStack();
    stack.faults.on({ path: '/balance' }, { code: 'forbidden' });
    const hidden = renderOfftake(() => useBalance(), stack);
    await waitFor(() => expect(hidden.result.current.isSuccess).toBe(true));
    expect(hidden.result.current.data).toBeNull();
  });

  it('shows the way of an order', async () => {
    const { result } = renderOfftake(() => useOrder('ord_delivered'), startStack({ orders: ['delivered'] }));
    await waitFor(() => expect(result.current.isSuccess).toBe(true));
    const order = result.current.data ?? expect.unreachable();
    const timeline = renderOfftake(() => useOrderTimeline(order), startStack());
    expect(timeline.result.current.map(({ kind }) => kind)).toContain('delivery');
    const first = timeline.result.current;
    timeline.rerender();
    expect(timeline.result.current).toBe(first);
  });

  it('tells why it failed, and tries again only what can succeed later', async () => {
    const stack = startStack();
    const { client, to } = recordRequests(stack);
    const { result } = renderOfftake(() => useOrder('ord_none'), { client });
    await waitFor(() => expect(result.current.error).toMatchObject({ code: 'not_found', status: 404 }));
    expect(to('GET /orders/ord_none')).toHaveLength(1);
    stack.faults.on({ path: '/config', times: 2 }, { code: 'rate_limited', retryAfter: 0 });
    const retried = renderOfftake(() => useConfig(), { client });
    await waitFor(() => expect(retried.result.current.isSuccess).toBe(true));
    expect(to('GET /config')).toHaveLength(3);
  });

  it('reads again when the window is focused', async () => {
    const queryClient = createOfftakeQueryClient();
    queryClient.setDefaultOptions({ queries: { staleTime: 0 } });
    const { client, to } = recordRequests(startStack());
    const { result, unmount } = renderOfftake(() => useOrders(), { client, queryClient });
    await waitFor(() => expect(result.current.isSuccess).toBe(true));
    act(() => void window.dispatchEvent(new Event('visibilitychange')));
    await waitFor(() => expect(to('GET /orders')).toHaveLength(2));
    unmount();
    window.dispatchEvent(new Event('visibilitychange'));
    await Promise.resolve();
    expect(to('GET /orders')).toHaveLength(2);
  });

  it('gives up what nobody waits for any more', async () => {
    const stack = startStack();
    const aborted: boolean[] = [];
    stack.faults.on({ path: '/config' }, 'hang');
    const sent: unknown[] = [];
    const { client } = recordRequests(stack, {
      fetch: (input, init) => {
        sent.push(input);
        init?.signal?.addEventListener('abort', () => aborted.push(true));
        return stack.fetch(input, init);
      },
    });
    const { unmount } = renderOfftake(() => useConfig(), { client });
    await waitFor(() => expect(sent).not.toEqual([]));
    unmount();
    await waitFor(() => expect(aborted).toHaveLength(sent.length));
  });
});

describe('a quote', () => {
  async function openQuote(options: UseQuoteOptions) {
    const stack = startStack();
    const given = { options };
    const { result, rerender } = renderOfftake(() => useQuote({ ...given.options }), stack);
    const first = result.current;
    await waitFor(() => expect(result.current.status).not.toBe('pending'));
    return { first, result, rerender, given };
  }

  it('changes at once with what is typed, and is the same object while nothing changes', async () => {
    const options = { product: PRODUCT, quantity: { amount: 10_000 }, currency: 'usd' };
    const { first, result, rerender, given } = await openQuote(options);
    expect(first.status).toBe('pending');
    expect(result.current).toMatchObject({ status: 'ready', quote: { amount_total: 10_000, metric_tons: '0.17' } });
    const ready = result.current;
    given.options = { ...options, quantity: { amount: 10_000 } };
    rerender();
    expect(result.current).toBe(ready);
    given.options = { ...options, quantity: { amount: 20_000 } };
    rerender();
    expect(result.current.quote?.amount_total).toBe(20_000);
  });

  it.each<[Partial<UseQuoteOptions>, object]>([
    [{ product: null }, { status: 'idle' }],
    [{ quantity: null }, { status: 'idle' }],
    [{ product: 'climsku_none' }, { status: 'refused', problem: { field: 'product', code: 'unknown_product' } }],
    [{ currency: 'sek' }, { status: 'refused', problem: { field: 'currency', code: 'currency_not_supported' } }],
    [{ quantity: { amount: 0 } }, { status: 'refused', problem: { field: 'amount', code: 'not_positive' } }],
    [{ quantity: { metric_tons: '-1' } }, { status: 'refused', problem: { code: 'not_a_decimal' } }],
  ])('of %j is %j', async (change, expected) => {
    const { result } = await openQuote({
      product: PRODUCT,
      quantity: { metric_tons: '1' },
      currency: 'usd',
      ...change,
    });
    expect(result.current).toMatchObject(expected);
    expect(result.current.quote).toBeNull();
  });
});
