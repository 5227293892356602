import { createOrderFixture, createProductFixture, startStack } from '@offtake/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createOfftakeClient } from '../createOfftakeClient.js';
import { serveBackend, type HandwrittenRoute } from '../testSupport/serveBackend.js';
import { checkContract, type ContractBreach } from './checkContract.js';

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  for (const close of closing.splice(0)) await close();
});

/** A client of a backend that was written by hand, and what its check has found. */
async function watch(routes: Record<string, HandwrittenRoute>) {
  const { baseUrl, close } = await serveBackend(routes);
  closing.push(close);
  const breaches: ContractBreach[] = [];
  const onAnswer = checkContract({ onBreach: (breach) => breaches.push(breach) });
  return { baseUrl, breaches, client: createOfftakeClient({ baseUrl, onAnswer }) };
}

const list = (data: unknown[]) => ({ object: 'list', has_more: false, data });

/** What comes of a call, whichever way it goes. */
const settled = (call: Promise<unknown>) => call.catch((error: unknown) => error);

describe('a backend written by hand that breaks the contract', () => {
  it('is told which field of which answer, what came, and what was expected', async () => {
    const order = { ...createOrderFixture(), amount_total: '566.50', metric_tons: 1 };
    const { client, breaches } = await watch({ 'GET /orders/ord_1': () => order });
    expect(await client.call('getOrder', { id: 'ord_1' })).toEqual(order);
    expect(breaches).toEqual([
      {
        method: 'GET',
        path: '/orders/{id}',
        status: 200,
        pointer: '/amount_total',
        schema: '#/components/schemas/Order/properties/amount_total',
        expected: 'number',
        received: '"566.50"',
      },
      expect.objectContaining({ pointer: '/metric_tons', expected: 'string', received: '1' }),
    ]);
  });

  it('is told once of a field, whichever item and however often', async () => {
    const { currency: _, ...broken } = createOrderFixture();
    const { client, breaches } = await watch({
      'GET /orders': () => list([createOrderFixture(), broken, { ...broken, id: 'ord_2' }]),
    });
    await client.call('listOrders');
    await client.call('listOrders');
    expect(breaches).toMatchObject([{ path: '/orders', pointer: '/data/1/currency', received: 'nothing' }]);
  });

  it('is told of an answer that is no JSON, of a list without has_more and of a thing that is another', async () => {
    const { client, breaches } = await watch({
      'GET /products': (_request, response) => response.end('<h1>It works!</h1>'),
      'GET /orders': () => ({ object: 'list', data: [] }),
      'GET /config': () => createProductFixture(),
    });
    for (const name of ['listProducts', 'listOrders', 'getConfig'] as const) await settled(client.call(name));
    expect(breaches.map(({ path, pointer, received }) => [path, pointer, received])).toEqual(
      expect.arrayContaining([
        ['/products', '', 'nothing'],
        ['/orders', '/has_more', 'nothing'],
        ['/config', '/object', '"climate.product"'],
      ]),
    );
  });

  it('is told of a refusal that nobody can read', async () => {
    const { client, breaches } = await watch({
      'POST /orders': (_request, response) => {
        response.statusCode = 402;
        return { message: 'You are too poor.' };
      },
    });
    expect(await settled(client.call('createOrder', { idempotencyKey: 'key_1' }))).toMatchObject({
      code: 'insufficient_balance',
    });
    expect(breaches).toContainEqual(
      expect.objectContaining({ method: 'POST', path: '/orders', status: 402, pointer: '/code' }),
    );
  });
});

describe('what is no breach', () => {
  it('is Stripe’s own error envelope, as a backend at relay level hands it on', async () => {
    const { client, breaches } = await watch({
      'POST /orders': (_request, response) => {
        response.statusCode = 400;
        return { error: { type: 'invalid_request_error', code: 'balance_insufficient', message: 'Add money.' } };
      },
    });
    const failure = await settled(client.call('createOrder', { idempotencyKey: 'key_1' }));
    expect(failure).toMatchObject({ code: 'insufficient_balance', message: 'Add money.' });
    expect(breaches).toEqual([]);
  });

  it('is an endpoint that is not on offer, or a proxy that says that the backend is down', async () => {
    const { client, breaches } = await watch({
      'GET /orders': (_request, response) => response.writeHead(502).end('<h1>Bad gateway</h1>'),
    });
    for (const name of ['getConfig', 'getBalance', 'listSuppliers', 'listOrders'] as const)
      await settled(client.call(name));
    expect(breaches).toEqual([]);
  });

  it('is a field or a status that is not known here', async () => {
    const order = { ...createOrderFixture({ status: 'in_verification' }), field_of_tomorrow: 1 };
    const { client, breaches } = await watch({ 'GET /orders': () => list([order]) });
    await client.call('listOrders');
    expect(breaches).toEqual([]);
  });

  it('is anything that @offtake/server answers', async () => {
    const stack = startStack({ orders: 'all_statuses', handler: { logger: { warn: () => {}, error: () => {} } } });
    const breaches: ContractBreach[] = [];
    const onAnswer = checkContract({ onBreach: (breach) => breaches.push(breach) });
    const client = createOfftakeClient({ baseUrl: stack.baseUrl, fetch: stack.fetch, onAnswer });
    for (const name of ['getConfig', 'listProducts', 'listSuppliers', 'listOrders', 'getBalance'] as const)
      await client.call(name);
    await settled(client.call('getOrder', { id: 'ord_of_nobody' }));
    await settled(client.call('createOrder', { body: { product: 1 }, idempotencyKey: 'key_1' }));
    expect(breaches).toEqual([]);
  });
});

describe('in development', () => {
  it('warns by itself, in words that lead to the line that is wrong', async () => {
    vi.stubEnv('NODE_ENV', 'development');
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { baseUrl } = await watch({ 'GET /orders': () => list([{ ...createOrderFixture(), created: 'today' }]) });
    await createOfftakeClient({ baseUrl }).call('listOrders');
    await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce(), { timeout: 10_000 });
    expect(warn.mock.calls[0]?.[0]).toMatchInlineSnapshot(`
      "Offtake: GET /orders answered 200 with something that the contract does not allow.
        at        /data/0/created
        expected  number
        came      "today"
        see       docs/openapi.json#/components/schemas/Order/properties/created
      The interface may show nonsense there, or break. Put the backend right; npx offtake-conformance checks all of it.
      This is said once, and in development only."
    `);
  });

  it('says nothing anywhere else', async () => {
    const warn = vi.spyOn(console, 'warn');
    const { baseUrl } = await watch({ 'GET /orders': () => list([{ ...createOrderFixture(), created: 'today' }]) });
    for (const environment of ['production', 'test']) {
      vi.stubEnv('NODE_ENV', environment);
      await createOfftakeClient({ baseUrl }).call('listOrders');
    }
    expect(warn).not.toHaveBeenCalled();
  });
});

it('never changes what a call does, not even by throwing', async () => {
  const { baseUrl } = await watch({ 'GET /orders': () => list([]) });
  const onAnswer = () => {
    throw new Error('The one who looks on has stumbled.');
  };
  expect(await createOfftakeClient({ baseUrl, onAnswer }).call('listOrders')).toEqual(list([]));
});
