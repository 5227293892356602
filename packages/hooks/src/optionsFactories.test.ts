import { createProductFixture } from '@offtake/testing';
import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { balanceOptions } from './balanceOptions.js';
import { configOptions } from './configOptions.js';
import { createOfftakeClient } from './createOfftakeClient.js';
import { ordersOptions } from './ordersOptions.js';
import { productsOptions } from './productsOptions.js';

/** A client whose backend answers every request with what `respond` makes, and the addresses it was asked for. */
function startBackend(respond: (url: URL) => Response) {
  const urls: string[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    const url = new URL(new Request(input).url);
    urls.push(url.pathname + url.search);
    return respond(url);
  };
  return { urls, client: createOfftakeClient({ baseUrl: 'http://host.test', fetch }), queries: new QueryClient() };
}

describe('what a backend does not have', () => {
  it.each([404, 405])('is taken for not on offer at status %i', async (status) => {
    const { client, queries } = startBackend(() => new Response('', { status }));
    expect(await queries.fetchQuery(balanceOptions(client))).toBeNull();
    // Whether money is real is not known, so nobody is told that it is not.
    expect(await queries.fetchQuery(configOptions(client))).toMatchObject({
      livemode: true,
      payment_sources: ['balance'],
    });
  });

  it('is not taken for a failure, nor a failure for it', async () => {
    const { client, queries } = startBackend(() => new Response('', { status: 500 }));
    await expect(queries.fetchQuery(configOptions(client))).rejects.toMatchObject({ code: 'internal_error' });
    await expect(queries.fetchQuery(balanceOptions(client))).rejects.toMatchObject({ code: 'internal_error' });
  });
});

describe('the products', () => {
  const page = (ids: string[], hasMore: boolean) =>
    Response.json({ object: 'list', has_more: hasMore, data: ids.map((id) => createProductFixture({ id })) });

  it('are read to the last page', async () => {
    const { client, queries, urls } = startBackend(({ searchParams }) =>
      searchParams.has('starting_after') ? page(['c'], false) : page(['a', 'b'], true),
    );
    expect((await queries.fetchQuery(productsOptions(client))).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(urls).toEqual(['/products?limit=100', '/products?limit=100&starting_after=b']);
  });

  it('are not read for ever, whatever the backend says', async () => {
    const { client, queries, urls } = startBackend(() => page(['a'], true));
    await queries.fetchQuery(productsOptions(client));
    expect(urls).toHaveLength(10);
    const empty = startBackend(() => page([], true));
    expect(await empty.queries.fetchQuery(productsOptions(empty.client))).toEqual([]);
    expect(empty.urls).toHaveLength(1);
  });
});

describe('cache keys', () => {
  it('are the same for the same backend and caller, in another life too', () => {
    const make = (cacheScope?: string) => createOfftakeClient({ baseUrl: '/api/', cacheScope });
    expect(ordersOptions(make()).queryKey).toEqual(ordersOptions(make('')).queryKey);
    expect(ordersOptions(make('ada')).queryKey).not.toEqual(ordersOptions(make('bob')).queryKey);
  });
});
