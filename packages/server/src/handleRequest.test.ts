import { ENDPOINTS, PERMISSIONS, type Endpoint } from '@offtake/contract';
import { describe, expect, it } from 'vitest';
import { HttpProblem } from './HttpProblem.js';
import { startServer } from './testSupport/startServer.js';

const ENDPOINT_LIST = Object.entries<Endpoint>(ENDPOINTS);

describe('who may call', () => {
  it.each(ENDPOINT_LIST.filter(([, { action }]) => action !== null))('%s asks authorize', async (_name, endpoint) => {
    const path = endpoint.path.replace('{id}', 'ord_1');
    const send = (authorize: () => null | false | { owner: string; permissions: [] }) => {
      const server = startServer({ handler: { authorize } });
      return endpoint.method === 'GET' ? server.get(path) : server.post(path, {}, { key: 'key_1' });
    };
    expect(await send(() => null)).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    expect(await send(() => false)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    expect(await send(() => ({ owner: 'a', permissions: [] }))).toMatchObject({ status: 403 });
  });

  it('is told the action, the order and the request', async () => {
    const asked: unknown[] = [];
    const { post } = startServer({
      handler: {
        authorize: ({ action, orderId, request }) => {
          asked.push([action, orderId, request.headers.get('cookie')]);
          return null;
        },
      },
    });
    await post('/orders/ord_1/cancel', {}, { headers: { cookie: 'session=1' } });
    expect(asked).toEqual([['order.cancel', 'ord_1', 'session=1']]);
  });

  it('answers what authorize throws: its own problems as they are, others as a fault of ours', async () => {
    const throwing = (error: Error) =>
      startServer({
        handler: {
          authorize: () => {
            throw error;
          },
        },
      });
    expect(await throwing(new HttpProblem('rate_limited')).get('/orders')).toMatchObject({ status: 429 });
    const server = throwing(new Error('database password is hunter2'));
    const answer = await server.get('/orders');
    expect(answer).toMatchObject({ status: 500, body: { code: 'internal_error' } });
    expect(JSON.stringify(answer.body)).not.toContain('hunter2');
  });

  it.each([[{}], [{ owner: '' }], [{ owner: 7 }], [{ owner: 'x'.repeat(501) }]])(
    'never takes %j for an owner',
    async (caller) => {
      // As JavaScript would hand it over.
      const { get } = startServer({ handler: { authorize: () => JSON.parse(JSON.stringify(caller)) } });
      expect(await get('/orders')).toMatchObject({ status: 500, body: { code: 'internal_error' } });
    },
  );

  it('is told by /config, permission by permission', async () => {
    const { get } = startServer({
      handler: {
        authorize: ({ action }) => (action.startsWith('balance') ? false : { owner: 'a', limits: { metricTons: '5' } }),
      },
    });
    expect((await get('/config')).body).toMatchObject({
      permissions: PERMISSIONS.filter((permission) => permission !== 'balance.read'),
      limits: { amount_total: {}, metric_tons: '5' },
      livemode: false,
    });
    const closed = startServer({ handler: { authorize: () => null } });
    expect(await closed.get('/config')).toMatchObject({ status: 200, body: { permissions: [] } });
  });
});

describe('where writes may come from', () => {
  const own = 'http://shop.test';
  it.each([
    ['no browser', {}, true],
    ['its own page', { 'sec-fetch-site': 'same-origin', origin: own }, true],
    ['the address bar', { 'sec-fetch-site': 'none' }, true],
    ['a sister site', { 'sec-fetch-site': 'same-site', origin: 'http://blog.shop.test' }, false],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.test' }, false],
    ['another site that hides its origin', { 'sec-fetch-site': 'cross-site', origin: 'null' }, false],
    ['another site without an origin', { 'sec-fetch-site': 'cross-site' }, false],
    ['an older browser on its own page', { origin: own }, true],
    ['its own page behind TLS', { origin: 'https://shop.test' }, true],
    ['its own page behind a proxy', { origin: 'https://shop.example', host: 'shop.example' }, true],
    ['an older browser elsewhere', { origin: 'https://evil.test' }, false],
    ['another port', { origin: 'http://shop.test:8080' }, false],
    ['a sandboxed frame', { origin: 'null' }, false],
    ['a trusted origin', { 'sec-fetch-site': 'cross-site', origin: 'https://app.test' }, true],
    [
      'one that looks like a trusted origin',
      { 'sec-fetch-site': 'cross-site', origin: 'https://app.test.evil' },
      false,
    ],
  ])('from %s', async (_name, headers, isAllowed) => {
    const server = startServer({ handler: { trustedOrigins: ['https://app.test'] } });
    const { status, body } = await server.order({}, { headers });
    expect(isAllowed ? status : body.code).toBe(isAllowed ? 200 : 'origin_not_allowed');
    expect(server.emulator.orders.list()).toHaveLength(isAllowed ? 1 : 0);
    expect(await server.get('/products', { headers })).toMatchObject({ status: 200 });
  });
});

describe('a form', () => {
  it.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'])(
    'cannot cancel, though it does not say where it comes from: %s',
    async (type) => {
      const { order, post, get } = startServer();
      const { body } = await order();
      const path = `/orders/${body.id}/cancel`;
      const refused = await post(path, '', { headers: { 'content-type': type } });
      expect(refused).toMatchObject({ status: 415, body: { code: 'unsupported_media_type' } });
      expect((await get(`/orders/${body.id}`)).body.status).not.toBe('canceled');
      expect((await post(path)).body.status).toBe('canceled');
    },
  );

  it('has a content type, and what has none is none', async () => {
    const { order, handler } = startServer();
    const { body } = await order();
    const request = new Request(`http://shop.test/orders/${body.id}/cancel`, { method: 'POST' });
    expect((await handler.fetch(request)).status).toBe(200);
  });
});

describe('every answer', () => {
  it.each(['/config', '/products', '/orders', '/none', '/orders/ord_none'])(
    'for %s says what it is and that it is private',
    async (path) => {
      const { headers, body } = await startServer().get(path);
      expect(headers.get('cache-control')).toBe('no-store, private');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('date')).toBe('Mon, 02 Nov 2026 08:00:00 GMT');
      expect(headers.get('request-id')).toMatch(/^req_/);
      const isProblem = 'code' in body;
      expect(headers.get('content-type')).toBe(isProblem ? 'application/problem+json' : 'application/json');
      if (isProblem) expect(body.request_id).toBe(headers.get('request-id'));
    },
  );

  it.each([
    ['GET', '/none', 404, null],
    ['GET', '/', 404, null],
    ['POST', '/webhooks', 404, null],
    ['POST', '/products', 405, 'GET'],
    ['DELETE', '/orders', 405, 'GET, POST'],
    ['GET', '/orders/ord_1/cancel', 405, 'POST'],
    ['GET', '/orders/%E0%A4%A', 404, null],
  ])('to %s %s is a problem', async (method, path, status, allow) => {
    const { handler } = startServer();
    const response = await handler.fetch(new Request(`http://shop.test${path}`, { method }));
    expect(response.status).toBe(status);
    expect(response.headers.get('allow')).toBe(allow);
    expect(await response.json()).toMatchObject({ code: 'not_found', status });
  });

  it('is found under the base path alone when there is one', async () => {
    const { handler } = startServer({ handler: { basePath: '/api/offtake/' } });
    const statusOf = async (path: string) => (await handler.fetch(new Request(`http://shop.test${path}`))).status;
    expect(await statusOf('/api/offtake/products')).toBe(200);
    expect(await statusOf('/api/offtake/openapi.json')).toBe(200);
    expect(await statusOf('/products')).toBe(404);
    expect(await statusOf('/openapi.json')).toBe(404);
    expect(await statusOf('/api/offtake/more/products')).toBe(404);
  });

  it('describes the interface at /openapi.json', async () => {
    const { body } = await startServer().get('/openapi.json');
    expect(body).toMatchObject({ openapi: '3.1.0', servers: [{ url: '/api/offtake' }] });
  });
});

describe('secrets', () => {
  it('neither leave in a problem nor reach the log when Stripe refuses the key', async () => {
    const server = startServer();
    const message = 'Invalid API Key provided: sk_test_secret123\nBearer sk_test_secret123';
    const body = JSON.stringify({ error: { type: 'invalid_request_error', message } });
    server.link.intercept = async () => new Response(body, { status: 401 });
    const answers = [await server.get('/products'), await server.order(), await server.get('/balance')];
    for (const { body: problem } of answers) {
      expect(problem.code).toBe('internal_error');
      expect(JSON.stringify(problem)).not.toMatch(/secret123|API Key|Stripe|at \w+/);
    }
    expect(server.logged).toHaveLength(3);
    expect(server.logged.join()).toContain('Invalid API Key');
    expect(server.logged.join()).not.toMatch(/secret123|\n/);
  });

  it('that Stripe might send stay behind: only what the contract names goes out', async () => {
    const server = startServer();
    server.link.intercept = async (request, next) => {
      const object: unknown = await (await next(request)).json();
      return Response.json(addSecrets(object));
    };
    const answers = [
      await server.order(),
      await server.get('/orders'),
      await server.get('/products'),
      await server.get('/suppliers'),
      await server.get('/balance'),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(JSON.stringify(body)).not.toContain('client_secret');
    }
  });
});

function addSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(addSecrets);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, key === 'metadata' ? part : addSecrets(part)]);
  return 'object' in value ? { ...Object.fromEntries(entries), client_secret: 'x' } : Object.fromEntries(entries);
}
