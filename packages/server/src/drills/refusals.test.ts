import { describe, expect, it } from 'vitest';
import { PRODUCT, startServer, type TestServer } from '../testSupport/startServer.js';

// Rows 7, 20, 21, 27 and 28 of the failure table: Stripe says no, or not now.

const ORDERS = '/v1/climate/orders';

async function readRow({ store }: TestServer, id: string) {
  return store.find({ owner: 'owner_a', ref: id });
}

describe('row 7: a failure that Stripe keeps under its key', () => {
  it('is not the end: after a top-up the same request buys, as another attempt', async () => {
    const server = startServer({ emulator: { balance: { usd: 10_000 } } });
    expect(await server.order()).toMatchObject({ status: 402, body: { code: 'insufficient_balance' } });
    expect(await server.order()).toMatchObject({ status: 402 });
    server.emulator.balance.add('usd', 100_000);
    const { status, body } = await server.order();
    expect(status).toBe(200);
    expect(await readRow(server, body.id)).toMatchObject({ state: 'done', attempt: 3 });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('is looked behind when it is a 500: what was bought is found, though the key says 500 for a day', async () => {
    const server = startServer();
    server.emulator.faults.add({ kind: 'error_after', method: 'POST', path: ORDERS });
    expect(await server.order()).toMatchObject({ status: 503 });
    expect(await server.order()).toMatchObject({ status: 200, body: { status: 'confirmed' } });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('is no purchase when it is a 500 before the work: the same key then buys', async () => {
    const server = startServer();
    server.emulator.faults.add({ kind: 'error_before', method: 'POST', path: ORDERS });
    expect(await server.order()).toMatchObject({ status: 503 });
    const { status, body } = await server.order();
    expect(status).toBe(200);
    expect(await readRow(server, body.id)).toMatchObject({ attempt: 1 });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });
});

describe('row 20: too many requests', () => {
  it.each(['rate_limit', 'lock_timeout'] as const)('use up no attempt: %s', async (kind) => {
    const server = startServer();
    server.emulator.faults.add({ kind, method: 'POST', path: ORDERS, times: 6 });
    for (let time = 0; time < 6; time += 1) {
      expect(await server.order()).toMatchObject({ status: 429, body: { code: 'rate_limited', retryable: true } });
    }
    const { status, body } = await server.order();
    expect(status).toBe(200);
    expect(await readRow(server, body.id)).toMatchObject({ state: 'done', attempt: 1 });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('are asked again later and later in the background, not in a storm', async () => {
    const server = startServer();
    let creates = 0;
    server.link.intercept = (request, next) => {
      if (request.method === 'POST') creates += 1;
      return next(request);
    };
    server.emulator.faults.add({ kind: 'rate_limit', method: 'POST', path: ORDERS, times: null });
    await server.order();
    for (let minute = 0; minute < 60; minute += 1) {
      server.emulator.clock.advance(60);
      await server.handler.tick();
    }
    expect(creates).toBeLessThan(12);
    server.emulator.faults.clear();
    server.emulator.clock.advance(3_600);
    await server.handler.tick();
    expect((await server.get('/orders')).body.data).toHaveLength(1);
    expect(server.emulator.orders.list()).toHaveLength(1);
  });
});

describe('row 21: a key that Stripe says is in use', () => {
  it('is used again until it is free', async () => {
    const server = startServer();
    server.emulator.faults.add({ kind: 'conflict', method: 'POST', path: ORDERS, times: 6 });
    for (let time = 0; time < 6; time += 1) {
      expect(await server.order()).toMatchObject({ status: 409, body: { code: 'order_in_progress', retryable: true } });
    }
    const { status, body } = await server.order();
    expect(status).toBe(200);
    expect(await readRow(server, body.id)).toMatchObject({ state: 'done', attempt: 1 });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });
});

describe('row 27: a balance for one order and a half', () => {
  it('buys one of two that come at once, and leaves the other’s money alone', async () => {
    const server = startServer({ emulator: { balance: { usd: 42_000 } } });
    const answers = await Promise.all([server.order({}, { owner: 'owner_a' }), server.order({}, { owner: 'owner_b' })]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 402]));
    const [order] = server.emulator.orders.list();
    expect(server.emulator.orders.list()).toHaveLength(1);
    const { available } = await server.stripe.balance.retrieve();
    expect(available).toMatchObject([{ amount: 42_000 - (order?.amount_total ?? 0) }]);
  });
});

describe('row 28: an offer that changes before it is taken', () => {
  const dearer = { amount_fees: 3_000, amount_subtotal: 100_000, amount_total: 103_000 };

  it('is not taken at another price than the buyer saw, and says the new one', async () => {
    const server = startServer();
    const { emulator, order } = server;
    emulator.catalog.updateProduct(PRODUCT, { current_prices_per_metric_ton: { usd: dearer } });
    const answer = await order({ expected_total: 28_325 });
    expect(answer).toMatchObject({ status: 409, body: { code: 'price_changed', quote: { amount_total: 51_500 } } });
    expect(emulator.orders.list()).toHaveLength(0);
    expect(await order({ expected_total: answer.body.quote.amount_total })).toMatchObject({ status: 200 });
  });

  it('is not taken when nothing is left', async () => {
    const { emulator, order } = startServer();
    emulator.catalog.updateProduct(PRODUCT, { metric_tons_available: '0' });
    expect(await order()).toMatchObject({ status: 409, body: { code: 'product_unavailable' } });
    expect(emulator.orders.list()).toHaveLength(0);
  });

  it('is refused by Stripe when it sells out in the last moment, and nothing is bought', async () => {
    const server = startServer();
    server.link.intercept = (request, next) => {
      if (request.method === 'POST') server.emulator.catalog.updateProduct(PRODUCT, { metric_tons_available: '0' });
      return next(request);
    };
    expect(await server.order()).toMatchObject({ status: 409, body: { code: 'product_unavailable' } });
    expect(server.emulator.orders.list()).toHaveLength(0);
  });

  it('shows what Stripe took when the price changes in the last moment, not what was quoted', async () => {
    const server = startServer();
    server.link.intercept = (request, next) => {
      if (request.method === 'POST') {
        server.emulator.catalog.updateProduct(PRODUCT, { current_prices_per_metric_ton: { usd: dearer } });
      }
      return next(request);
    };
    const { body } = await server.order({ expected_total: 28_325 });
    const [order] = server.emulator.orders.list();
    expect(body).toMatchObject({ amount_total: order?.amount_total, amount_fees: order?.amount_fees });
  });
});
