import { Stripe } from 'stripe';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createOfftakeHandler } from '../createOfftakeHandler.js';
import { CALL_TIMEOUT_SECONDS } from '../orders/orderMachine.js';
import { createDeferred } from '../testSupport/createDeferred.js';
import { createCalls, PRODUCT, startServer } from '../testSupport/startServer.js';
import { READ_TIMEOUT_SECONDS } from './boundStripe.js';

afterEach(() => void vi.useRealTimers());

const INVOICE = { source: 'invoice', customer: { name: 'Ada', email: 'ada@shop.test' }, days_until_due: 30 };
const CHECKOUT = { source: 'checkout', return_url: '/removal' };

/** A server whose SDK has the defaults of Stripe's, and what each of its calls was given to wait. */
function startImpatient(config: { timeout?: number } = {}) {
  const server = startServer({
    handler: { duplicateWindowSeconds: 0, eventCatchUpSeconds: 900, orderMaxAgeSeconds: 0 },
  });
  const waits = new Map<string, number>();
  const inner = Stripe.createFetchHttpClient(server.emulator.fetch satisfies typeof globalThis.fetch);
  const makeRequest: typeof inner.makeRequest = (...args) => {
    const [, , path, method, , , , timeout] = args;
    const route = `${method} ${path.split('?', 1)[0]?.replaceAll(/[a-z]+_[A-Za-z0-9_]+/g, '*')}`;
    waits.set(route, Math.max(waits.get(route) ?? 0, timeout));
    return inner.makeRequest(...args);
  };
  const httpClient = { getClientName: () => 'test', makeRequest };
  const stripe = new Stripe('sk_test_secret123', { httpClient, telemetry: false, ...config });
  const handler = server.createHandler({ stripe, paymentSources: ['balance', 'checkout', 'invoice', 'top_up'] });
  return { ...server, ...createCalls(handler), handler, waits };
}

/** Everything that a handler asks of Stripe. */
async function callEverything({ get, post, order, handler }: ReturnType<typeof startImpatient>): Promise<void> {
  for (const path of ['/config', '/products', `/products/${PRODUCT}`, '/suppliers', '/suppliers/none', '/balance'])
    await get(path);
  for (const [index, payment] of [{ source: 'balance' }, CHECKOUT, INVOICE, { source: 'top_up' }].entries()) {
    const { body } = await order({ payment }, { key: `key_${index}` });
    await get(`/orders/${body.id}`);
    await post(`/orders/${body.id}`, { beneficiary: { public_name: 'Ada' } });
    await post(`/orders/${body.id}/cancel`);
  }
  await handler.tick();
}

describe('boundStripe', () => {
  it('gives every call a deadline, and those that read the shortest', async () => {
    const server = startImpatient();
    await callEverything(server);
    expect(server.waits.size).toBeGreaterThan(20);
    for (const [route, wait] of server.waits) {
      const seconds = route.startsWith('GET') ? READ_TIMEOUT_SECONDS : CALL_TIMEOUT_SECONDS;
      expect({ route, wait }).toEqual({ route, wait: seconds * 1_000 });
    }
  });

  it('leaves an SDK that waits less as it is', async () => {
    const server = startImpatient({ timeout: 2_000 });
    await server.get('/products');
    expect([...server.waits.values()]).toEqual([2_000]);
  });

  it('answers within half a minute what Stripe never answers, and has sent nothing that spends', async () => {
    const { emulator, createHandler } = startServer();
    const isAsked = createDeferred<void>();
    const silent = Stripe.createFetchHttpClient((_input: Request | string | URL, init?: RequestInit) => {
      isAsked.resolve();
      return new Promise<Response>((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
      });
    });
    const stripe = new Stripe('sk_test_secret123', { httpClient: silent, telemetry: false });
    const { order } = createCalls(createHandler({ stripe }));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const answer = order();
    await isAsked.promise;
    await vi.advanceTimersByTimeAsync(30_000);
    vi.useRealTimers();
    // What would have come later than that never comes now.
    expect(await answer).toMatchObject({ status: 503, body: { code: 'stripe_unavailable' } });
    expect(emulator.orders.list()).toEqual([]);
  });

  it('repeats no call that spends by itself, and a reading once', async () => {
    const { createHandler, emulator } = startServer();
    const calls: string[] = [];
    const fetch = async (input: Request | string | URL, init?: RequestInit) => {
      const request = new Request(input, init);
      calls.push(`${request.method} ${new URL(request.url).pathname}`);
      return request.method === 'POST' || calls.length === 1
        ? Response.json({ error: { type: 'api_error' } }, { status: 500 })
        : emulator.fetch(request);
    };
    const httpClient = Stripe.createFetchHttpClient(fetch satisfies typeof globalThis.fetch);
    const stripe = new Stripe('sk_test_secret123', { httpClient, telemetry: false });
    await createCalls(createHandler({ stripe })).order();
    const read = `GET /v1/climate/products/${PRODUCT}`;
    expect(calls.slice(0, 3)).toEqual([read, read, 'POST /v1/climate/orders']);
    expect(calls.filter((call) => call.startsWith('POST'))).toHaveLength(1);
  });

  it('leaves an SDK of another make as it is', () => {
    const create = () => Promise.resolve('made');
    const odd = { climate: { orders: { create } } };
    // Whatever JavaScript passes.
    const handler = createOfftakeHandler({ stripe: odd as never, store: startServer().store, authorize: () => null });
    expect(handler).toHaveProperty('fetch');
  });
});
