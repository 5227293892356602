import { describe, expect, it } from 'vitest';
import { PRODUCT, startServer, type TestServer } from '../testSupport/startServer.js';

/** Has Stripe answer calls to a path with something else in its JSON. */
function spoil({ link }: TestServer, path: RegExp, change: (json: Record<string, unknown>) => void): void {
  link.intercept = async (request, next) => {
    const answer = await next(request);
    if (!path.test(new URL(request.url).pathname)) return answer;
    const json: unknown = await answer.json();
    change(Object(json));
    return Response.json(json, { status: answer.status });
  };
}

const ODD: readonly [name: string, change: (order: Record<string, unknown>) => void, said: RegExp][] = [
  ['a field that is not there', (order) => delete order['amount_fees'], /order is not as .*amount_fees is missing/],
  ['tons that are no number', (order) => (order['metric_tons'] = 'a secret'), /answer is not as .*decimal string/],
  ['no metadata', (order) => delete order['metadata'], /order is not as/],
  ['no product', (order) => delete order['product'], /product is not as/],
];

describe('what Stripe sends and cannot be read', () => {
  it.each(ODD)('is no reason not to show a stored order: %s', async (_name, change, said) => {
    const server = startServer({ handler: { orderMaxAgeSeconds: 0 } });
    const { body } = await server.order();
    spoil(server, /\/orders\/climorder_/, change);
    expect(await server.get(`/orders/${body.id}`)).toMatchObject({ status: 200, body: { id: body.id } });
    expect(server.logged).toHaveLength(1);
    expect(server.logged[0]).toMatch(said);
    expect(server.logged[0]).not.toContain('a secret');
  });

  it('leaves the outcome of an order open, which is then found and not bought again', async () => {
    const server = startServer();
    spoil(server, /\/climate\/orders$/, (order) => delete order['amount_fees']);
    expect(await server.order()).toMatchObject({ status: 503, body: { code: 'stripe_unavailable' } });
    server.link.intercept = (request, next) => next(request);
    expect(await server.order()).toMatchObject({ status: 200 });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('is left out of a list, which the log says', async () => {
    const server = startServer();
    const { body: all } = await server.get('/products');
    spoil(server, /\/products$/, (page) => delete Object(Object(page['data'])[0])['current_prices_per_metric_ton']);
    const { status, body } = await server.get('/products');
    expect(status).toBe(200);
    expect(body.data).toEqual(all.data.slice(1));
    expect(server.logged).toEqual([expect.stringMatching(/left out.*climsku_.*current_prices_per_metric_ton/)]);
  });

  it('is an answer that never came when there is nothing else', async () => {
    const server = startServer();
    spoil(server, /\/(products|suppliers|balance)/, (json) => {
      delete json['livemode'];
      for (const item of [json['data'] ?? []].flat()) delete Object(item)['livemode'];
    });
    for (const path of ['/products', `/products/${PRODUCT}`, '/suppliers', '/balance']) {
      const { status, headers, body } = await server.get(path);
      expect({ path, status, code: body.code }).toEqual({ path, status: 503, code: 'stripe_unavailable' });
      expect(headers.get('retry-after')).toBe('2');
    }
    expect(await server.order()).toMatchObject({ status: 503 });
    expect(server.emulator.orders.list()).toEqual([]);
  });
});
