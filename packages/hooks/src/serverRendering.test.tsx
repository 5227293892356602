import { createOrderFixture } from '@offtake/testing';
import { QueryClient, dehydrate, hydrate } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  OfftakeProvider,
  createOfftakeClient,
  ordersOptions,
  useBalance,
  useCancelOrder,
  useCancellationTerms,
  useConfig,
  useCreateOrder,
  useNow,
  useOfftake,
  useOrder,
  useOrderForm,
  useOrderTimeline,
  useOrders,
  useProduct,
  useProducts,
  useQuote,
  useUpdateOrder,
} from './index.js';

const order = createOrderFixture();

function EveryHook() {
  const { locale } = useOfftake();
  const reads = [useBalance(), useConfig(), useOrder('ord_1'), useOrders(), useProduct('p'), useProducts()];
  const writes = [useCancelOrder(), useCreateOrder(), useUpdateOrder()];
  const quote = useQuote({ product: 'p', quantity: { amount: 100 }, currency: 'usd' });
  const form = useOrderForm({ defaultDraft: { quantity: '5' } });
  const terms = useCancellationTerms(order);
  const now = useNow();
  return (
    <form lang={locale}>
      <input {...form.quantityProps} readOnly />
      {[...reads, ...writes, quote].map(({ status }) => status).join()}
      {useOrderTimeline(order).length} {JSON.stringify([terms, now])} {form.state.step}
    </form>
  );
}

describe('on a server', () => {
  const fetch = vi.fn<typeof globalThis.fetch>();

  beforeEach(() => {
    fetch.mockReset();
    vi.stubGlobal('fetch', fetch);
    vi.spyOn(console, 'warn').mockImplementation((...words) => expect.unreachable(words.join(' ')));
  });

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('renders every hook without a request, a clock or a storage', () => {
    const html = renderToString(
      <StrictMode>
        <OfftakeProvider baseUrl="/api/offtake" locale="de">
          <EveryHook />
        </OfftakeProvider>
      </StrictMode>,
    );
    expect(html).toContain('lang="de"');
    expect(html).toContain('value="5"');
    expect(html).toContain('pending,pending,pending,pending,pending,pending,idle,idle,idle,pending');
    expect(html).toContain('[null,null]');
    expect(html).toContain('editing');
    expect(fetch).not.toHaveBeenCalled();
  });

  it('renders what was prefetched and handed over', async () => {
    const client = createOfftakeClient({
      baseUrl: 'http://host.test/api',
      fetch: async () => Response.json({ object: 'list', has_more: false, data: [order] }),
    });
    const server = new QueryClient();
    await server.prefetchInfiniteQuery(ordersOptions(client));
    const browser = new QueryClient();
    hydrate(browser, JSON.parse(JSON.stringify(dehydrate(server))));
    const html = renderToString(
      <OfftakeProvider baseUrl="http://host.test/api" queryClient={browser}>
        <Ids />
      </OfftakeProvider>,
    );
    expect(html).toBe(order.id);
    expect(fetch).not.toHaveBeenCalled();
  });
});

function Ids(): ReactNode {
  return useOrders().data?.map(({ id }) => id);
}
