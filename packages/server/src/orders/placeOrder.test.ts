import { SECONDS_PER_HOUR } from '@offtake/contract';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '../store/memoryStore.js';
import type { OrderStore } from '../store/OrderStore.js';
import { PRODUCT, startServer, type TestServer } from '../testSupport/startServer.js';
import { createOrderRef } from './createOrderRef.js';
import { KEY_MAX_AGE_SECONDS, LEASE_SECONDS } from './orderMachine.js';

const SECONDS_PER_MINUTE = 60;

describe('placing an order', () => {
  it('answers a repeated request with the same order and buys once', async () => {
    const { emulator, order } = startServer();
    const first = await order();
    const second = await order();
    expect(second.status).toBe(200);
    expect(second.body).toEqual(first.body);
    expect(emulator.orders.list()).toHaveLength(1);
  });

  it('takes equal tons in other writing for the same request', async () => {
    const { emulator, order } = startServer();
    await order({ metric_tons: '0.5' });
    expect(await order({ metric_tons: '0.50', currency: 'usd', expected_total: 1 })).toMatchObject({ status: 200 });
    expect(emulator.orders.list()).toHaveLength(1);
  });

  it('takes a request that comes again by another name of the host for the same', async () => {
    const { emulator, handler, stripe } = startServer({ handler: { paymentSources: ['checkout'] } });
    const order = async (host: string) => {
      const headers = { 'content-type': 'application/json', 'idempotency-key': 'key_1' };
      const payment = { source: 'checkout', return_url: '/removal' };
      const body = JSON.stringify({ product: PRODUCT, metric_tons: '0.5', payment });
      const answer = await handler.fetch(new Request(`http://${host}/orders`, { method: 'POST', headers, body }));
      return { status: answer.status, body: await answer.json() };
    };
    const first = await order('shop.test');
    expect(first).toMatchObject({ status: 200 });
    expect(await order('www.shop.test')).toEqual(first);
    expect((await stripe.checkout.sessions.list()).data).toHaveLength(1);
    expect(emulator.orders.list()).toHaveLength(0);
  });

  it('answers a repeated request though the product is sold out by now', async () => {
    const { emulator, order } = startServer();
    const first = await order();
    emulator.catalog.updateProduct(PRODUCT, { metric_tons_available: '0' });
    expect((await order()).body).toEqual(first.body);
  });

  it('refuses a key that was used for something else', async () => {
    const { emulator, order } = startServer();
    await order();
    expect(await order({ metric_tons: '0.6' })).toMatchObject({
      status: 422,
      body: { code: 'idempotency_key_reused', retryable: false },
    });
    expect(emulator.orders.list()).toHaveLength(1);
  });

  it('buys twice under two keys, and under one key of two owners', async () => {
    const { emulator, order } = startServer();
    const answers = [
      await order(),
      await order({ confirm_duplicate: true }, { key: 'key_2' }),
      await order({}, { owner: 'owner_b' }),
    ];
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(3);
    expect(emulator.orders.list()).toHaveLength(3);
  });

  it('calls Stripe once when two requests have both seen that there is no such order', async () => {
    const memory = memoryStore();
    const bothHaveLooked = createBarrier(2);
    const store: OrderStore = {
      ...memory,
      insert: async (row, entries) => {
        await bothHaveLooked();
        return memory.insert(row, entries);
      },
    };
    const { order, link } = startServer({ store });
    let calls = 0;
    link.intercept = failCreates((request, next) => {
      calls += 1;
      return next(request);
    });
    const answers = await Promise.all([order(), order()]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
    expect(calls).toBe(1);
  });

  it('buys once when many requests with one key come at once', async () => {
    const { emulator, order } = startServer();
    const answers = await Promise.all(Array.from({ length: 8 }, () => order()));
    const winners = answers.filter(({ status }) => status === 200);
    const losers = answers.filter(({ status }) => status !== 200);
    expect(winners.length).toBeGreaterThan(0);
    expect(new Set(winners.map(({ body }) => body.id)).size).toBe(1);
    for (const { body, headers } of losers) {
      expect(body).toMatchObject({ code: 'order_in_progress', retryable: true, retry_after: 1 });
      expect(headers.get('retry-after')).toBe('1');
    }
    expect(emulator.orders.list()).toHaveLength(1);
    expect(await order()).toMatchObject({ status: 200, body: { id: winners[0]?.body.id } });
  });

  it('buys once when two instances share the store', async () => {
    const server = startServer();
    const other = server.createHandler();
    const request = () =>
      new Request('http://shop.test/orders', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': 'key_1' },
        body: JSON.stringify({ product: PRODUCT, metric_tons: '0.5' }),
      });
    await Promise.all([server.handler.fetch(request()), other.fetch(request()), server.handler.fetch(request())]);
    expect(server.emulator.orders.list()).toHaveLength(1);
  });
});

describe('an order whose outcome is unknown', () => {
  it('is bought once when Stripe’s answer is lost after the charge and the buyer tries again', async () => {
    const server = startServer();
    loseAnswers(server, 1);
    const first = await server.order();
    expect(first).toMatchObject({ status: 503, body: { code: 'stripe_unavailable', retryable: true } });
    expect(server.emulator.orders.list()).toHaveLength(1);
    expect(await server.order()).toMatchObject({ status: 200, body: { status: 'confirmed' } });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('is not listed or shown until it is known', async () => {
    const server = startServer();
    loseAnswers(server, 1);
    await server.order();
    expect((await server.get('/orders')).body.data).toEqual([]);
    const id = await createOrderRef({ owner: 'owner_a', idempotencyKey: 'key_1' });
    expect(await server.get(`/orders/${id}`)).toMatchObject({ status: 404 });
  });

  it('is found out by the next round of recovery, when nobody asks again', async () => {
    const server = startServer();
    loseAnswers(server, 1);
    await server.order();
    expect(await server.handler.tick()).toMatchObject({ orders: { advanced: 0, failed: 0 } });
    server.emulator.clock.advance(SECONDS_PER_MINUTE);
    expect(await server.handler.tick()).toMatchObject({ orders: { advanced: 1, failed: 0 } });
    expect((await server.get('/orders')).body.data).toHaveLength(1);
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('is looked for in Stripe’s list once the key is too old to repeat', async () => {
    const server = startServer();
    loseAnswers(server, 1);
    await server.order();
    server.emulator.clock.advance(72 * SECONDS_PER_HOUR);
    expect(await server.order()).toMatchObject({ status: 200 });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('is not placed a day late when Stripe never got it and the key is too old to repeat', async () => {
    const server = startServer();
    server.link.intercept = failCreates(async () => Promise.reject(new TypeError('socket hang up')));
    expect(await server.order()).toMatchObject({ status: 503 });
    server.link.intercept = (request, next) => next(request);
    server.emulator.clock.advance(KEY_MAX_AGE_SECONDS + LEASE_SECONDS);
    await server.handler.tick();
    expect(server.emulator.orders.list()).toHaveLength(0);
    expect(await server.order()).toMatchObject({ status: 200, body: { status: 'confirmed' } });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it.each([
    ['a server error', () => new Response('{"error":{"type":"api_error","message":"oops"}}', { status: 500 })],
    ['a page of a proxy', () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
    ['a refusal that is not Stripe’s', () => new Response('<h1>Forbidden</h1>', { status: 403 })],
    ['half an answer', () => new Response('{"id":"climorder_', { status: 200 })],
    ['an answer that is no order', () => new Response('{"id":"climorder_1","metadata":{}}', { status: 200 })],
  ])('stays open after %s', async (_name, respond) => {
    const server = startServer();
    server.link.intercept = failCreates(async (request, next) => {
      await next(request);
      return respond();
    });
    expect(await server.order()).toMatchObject({ status: 503, body: { code: 'stripe_unavailable', retry_after: 2 } });
    server.link.intercept = (request, next) => next(request);
    expect(await server.order()).toMatchObject({ status: 200 });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('says that it is in progress while a call is running, and repeats the call when nothing is heard of it', async () => {
    const server = startServer();
    let hangs = true;
    const bothCalls = createBarrier(2);
    server.link.intercept = failCreates(async (request, next) => {
      const answer = await next(request);
      if (!hangs) return answer;
      await bothCalls();
      return new Promise<never>(() => {});
    });
    void server.order();
    await bothCalls();
    expect((await server.order()).body.code).toBe('order_in_progress');
    hangs = false;
    server.emulator.clock.advance(LEASE_SECONDS);
    expect(await server.order()).toMatchObject({ status: 200 });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('is repeated byte for byte', async () => {
    const server = startServer();
    const sent: string[] = [];
    server.link.intercept = failCreates(async (request, next) => {
      sent.push(`${request.headers.get('idempotency-key')} ${await request.clone().text()}`);
      await next(request);
      throw new TypeError('socket hang up');
    });
    await server.order();
    await server.order();
    server.emulator.clock.advance(SECONDS_PER_MINUTE);
    await server.handler.tick();
    expect(sent).toHaveLength(3);
    expect(new Set(sent).size).toBe(1);
  });
});

describe('an order that Stripe refused', () => {
  it('succeeds under the same key once there is money, as another attempt', async () => {
    const { emulator, order, store } = startServer({ emulator: { balance: { usd: 10_000 } } });
    const refused = await order();
    expect(refused).toMatchObject({ status: 402, body: { code: 'insufficient_balance', retryable: false } });
    expect(refused.body.detail).not.toMatch(/10000|28325/);
    emulator.balance.add('usd', 100_000);
    const { status, body } = await order();
    expect(status).toBe(200);
    expect(emulator.orders.list()).toHaveLength(1);
    expect(await store.find({ owner: 'owner_a', ref: body.id })).toMatchObject({ state: 'done', attempt: 2 });
  });

  it('is not bought by recovery behind the buyer’s back', async () => {
    const { emulator, order, handler } = startServer({ emulator: { balance: { usd: 10_000 } } });
    await order();
    emulator.balance.add('usd', 100_000);
    emulator.clock.advance(SECONDS_PER_HOUR);
    expect(await handler.tick()).toMatchObject({ orders: { advanced: 0, failed: 0 } });
    expect(emulator.orders.list()).toHaveLength(0);
  });

  it('waits for Stripe’s limit without using up an attempt', async () => {
    const server = startServer();
    const body = '{"error":{"type":"invalid_request_error","code":"rate_limit","message":"slow down"}}';
    server.link.intercept = failCreates(
      async () => new Response(body, { status: 429, headers: { 'retry-after': '7' } }),
    );
    const limited = await server.order();
    expect(limited).toMatchObject({ status: 429, body: { code: 'rate_limited', retry_after: 7 } });
    server.link.intercept = (request, next) => next(request);
    const { body: order } = await server.order();
    expect(await server.store.find({ owner: 'owner_a', ref: order.id })).toMatchObject({ attempt: 1 });
  });
});

/** Does something else with the calls that create orders. */
function failCreates(intercept: TestServer['link']['intercept']): TestServer['link']['intercept'] {
  return (request, next) =>
    request.method === 'POST' && request.url.endsWith('/climate/orders') ? intercept(request, next) : next(request);
}

/** Stripe carries out what it is asked, but its next answers never arrive. */
function loseAnswers({ link }: TestServer, count: number): void {
  let left = count;
  link.intercept = failCreates(async (request, next) => {
    const answer = await next(request);
    left -= 1;
    if (left >= 0) throw new TypeError('socket hang up');
    return answer;
  });
}

/** Lets nobody pass until so many are waiting. */
function createBarrier(count: number): () => Promise<void> {
  const waiting: (() => void)[] = [];
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length >= count) for (const pass of waiting) pass();
    });
}
