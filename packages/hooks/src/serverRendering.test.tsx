import { createOrderFixture } from '@offtake/testing';
import { QueryClient, dehydrate, hydrate } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  OfftakeProvider,
  createOfftakeClient,
  ordersOptions,
  useLiveOrders,
  useOrders,
  useOrdersWindow,
} from './index.js';

const order = createOrderFixture();

describe('on a server', () => {
  const fetch = vi.fn<typeof globalThis.fetch>();

  beforeEach(() => {
    fetch.mockReset();
    vi.stubGlobal('fetch', fetch);
    vi.spyOn(console, 'warn').mockImplementation((...words) => expect.unreachable(words.join(' ')));
  });

  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
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
        <LiveIds />
      </OfftakeProvider>,
    );
    expect(html).toBe(`connecting from 0: ${order.id}`);
    expect(fetch).not.toHaveBeenCalled();
  });
});

function LiveIds(): ReactNode {
  const { status } = useLiveOrders();
  const { firstIndex } = useOrdersWindow();
  return `${status} from ${firstIndex}: ${useOrders()
    .data?.map(({ id }) => id)
    .join()}`;
}
