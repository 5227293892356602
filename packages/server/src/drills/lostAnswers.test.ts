import { SECONDS_PER_HOUR } from '@offtake/contract';
import { describe, expect, it } from 'vitest';
import { startServer, type Answer, type TestServer } from '../testSupport/startServer.js';
import { LEASE_SECONDS } from '../orders/orderMachine.js';
import { createDeferred } from '../testSupport/createDeferred.js';

// Rows 2, 5, 6, 22 and 23 of the failure table: Stripe may have done it, and nobody has heard of it.

const ORDERS = '/v1/climate/orders';
const AVAILABLE_AT_ONCE = '4000 0000 0000 0077';

const SOURCES = [
  { source: 'checkout', return_url: '/removal' },
  { source: 'invoice', customer: { name: 'Ada', email: 'ada@example.com' }, days_until_due: 30 },
  { source: 'top_up' },
];

/** What a way to pay asks of Stripe, call by call. */
const FUNDING_CALLS = [
  ['checkout', '/v1/checkout/sessions'],
  ['invoice', '/v1/customers'],
  ['invoice', '/v1/invoices'],
  ['invoice', '/v1/invoiceitems'],
  ['top_up', '/v1/topups'],
] as const;

/** After these nobody knows whether it was done. */
const UNKNOWN = ['drop_before', 'drop_after', 'error_before', 'error_after', 'truncate'] as const;

function start(): TestServer {
  const paymentSources = ['balance', 'checkout', 'invoice', 'top_up'] as const;
  return startServer({ handler: { paymentSources, orderMaxAgeSeconds: 0 } });
}

async function countPayable({ stripe }: TestServer): Promise<number> {
  const sessions = await stripe.checkout.sessions.list({ limit: 100 });
  const invoices = await stripe.invoices.list({ limit: 100 });
  const topups = await stripe.topups.list({ limit: 100 });
  return sessions.data.length + invoices.data.length + topups.data.length;
}

/** Sends the same again until it is answered. */
async function orderUntilAnswered({ order }: TestServer, body: Record<string, unknown> = {}): Promise<Answer[]> {
  const answers: Answer[] = [];
  while (answers.at(-1)?.status !== 200 && answers.length < 5) answers.push(await order(body));
  return answers;
}

describe('row 2: a request that is sent again since its answer took too long', () => {
  it('is told to wait while the first runs, and gets its order afterwards', async () => {
    const server = start();
    const isSent = createDeferred<void>();
    server.emulator.faults.add({ kind: 'hold', method: 'POST', path: ORDERS });
    server.link.intercept = (request, next) => {
      if (request.method === 'POST') isSent.resolve();
      return next(request);
    };
    const first = server.order();
    await isSent.promise;
    expect(await server.order()).toMatchObject({ status: 409, body: { code: 'order_in_progress', retry_after: 1 } });
    server.emulator.faults.release();
    const { body } = await first;
    expect(await server.order()).toMatchObject({ status: 200, body });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });
});

describe('row 5: an answer that is lost after the charge', () => {
  it('does not buy again when the buyer sends the same again', async () => {
    const server = start();
    server.emulator.faults.add({ kind: 'drop_after', method: 'POST', path: ORDERS });
    const [lost, found] = await orderUntilAnswered(server);
    expect(lost).toMatchObject({ status: 503, body: { code: 'stripe_unavailable', retryable: true } });
    expect(found).toMatchObject({ status: 200, body: { status: 'confirmed' } });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('does not buy again however often it is lost, nor when nobody comes back', async () => {
    const server = start();
    server.emulator.faults.add({ kind: 'drop_after', method: 'POST', path: ORDERS, times: 4 });
    await server.order();
    for (let round = 0; round < 6; round += 1) {
      server.emulator.clock.advance(15 * 60);
      await server.handler.tick();
    }
    expect(server.emulator.orders.list()).toHaveLength(1);
    expect((await server.get('/orders')).body.data).toMatchObject([{ status: 'confirmed' }]);
  });

  it.each(FUNDING_CALLS)('makes nothing twice that is to be paid by %s, at POST %s', async (source, path) => {
    const server = start();
    server.emulator.faults.add({ kind: 'drop_after', method: 'POST', path });
    const payment = SOURCES.find((each) => each.source === source);
    const [lost, found] = await orderUntilAnswered(server, { payment });
    expect(lost).toMatchObject({ status: 503 });
    expect(found).toMatchObject({ status: 200, body: { status: 'awaiting_funds' } });
    expect(await countPayable(server)).toBe(1);
    expect((await server.stripe.customers.list()).data).toHaveLength(source === 'invoice' ? 1 : 0);
  });
});

describe('row 6: a key that Stripe has forgotten', () => {
  it.each([25, 72])('does not buy again %i hours after an answer was lost', async (hours) => {
    const server = start();
    server.emulator.faults.add({ kind: 'drop_after', method: 'POST', path: ORDERS });
    await server.order();
    server.emulator.clock.advance(hours * SECONDS_PER_HOUR);
    expect(await server.order()).toMatchObject({ status: 200 });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it.each(['drop_after', 'drop_before'] as const)('buys what was paid for once, three days after %s', async (kind) => {
    const server = start();
    const { body } = await server.order({ payment: SOURCES[0] });
    const [session] = (await server.stripe.checkout.sessions.list()).data;
    server.emulator.payments.pay(session?.id ?? '', { card: AVAILABLE_AT_ONCE });
    server.emulator.faults.add({ kind, method: 'POST', path: ORDERS });
    await server.get(`/orders/${body.id}`);
    server.emulator.clock.advance(72 * SECONDS_PER_HOUR);
    await server.handler.tick();
    await server.handler.tick();
    expect((await server.get(`/orders/${body.id}`)).body).toMatchObject({ status: 'confirmed' });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it.each(SOURCES)('makes no second thing to pay by when it is to be paid by $source', async (payment) => {
    const server = start();
    const last =
      payment.source === 'invoice' ? '/v1/invoices/' : FUNDING_CALLS.find(([s]) => s === payment.source)?.[1];
    server.emulator.faults.add({ kind: 'drop_after', method: 'POST', path: last });
    expect(await server.order({ payment })).toMatchObject({ status: 503 });
    server.emulator.clock.advance(25 * SECONDS_PER_HOUR);
    expect(await server.order({ payment })).toMatchObject({ status: 200 });
    expect(await countPayable(server)).toBe(1);
  });
});

describe('row 22: an answer that says nothing', () => {
  it.each(UNKNOWN)('is no answer: %s, and then the same again, is one order', async (kind) => {
    const server = start();
    server.emulator.faults.add({ kind, method: 'POST', path: ORDERS });
    const answers = await orderUntilAnswered(server);
    expect(answers[0]).toMatchObject({ status: 503, body: { code: 'stripe_unavailable' } });
    expect(answers.at(-1)).toMatchObject({ status: 200, body: { status: 'confirmed' } });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it.each(UNKNOWN)('is no answer to the background either: %s', async (kind) => {
    const server = start();
    server.emulator.faults.add({ kind, method: 'POST', path: ORDERS });
    await server.order();
    for (let round = 0; round < 2; round += 1) {
      server.emulator.clock.advance(LEASE_SECONDS);
      await server.handler.tick();
    }
    expect((await server.get('/orders')).body.data).toMatchObject([{ status: 'confirmed' }]);
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it.each(UNKNOWN)('is no answer to the page that it is paid on: %s', async (kind) => {
    const server = start();
    server.emulator.faults.add({ kind, method: 'POST', path: '/v1/checkout/sessions' });
    const answers = await orderUntilAnswered(server, { payment: SOURCES[0] });
    expect(answers.at(-1)).toMatchObject({ status: 200, body: { status: 'awaiting_funds' } });
    expect(await countPayable(server)).toBe(1);
  });

  it('is waited for when it comes in drips', async () => {
    const server = start();
    server.emulator.faults.add({ kind: 'slow_drip', method: 'POST', path: ORDERS, ms: 1 });
    expect(await server.order()).toMatchObject({ status: 200 });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('is no reason to order what cannot be seen: nothing is sent when the product cannot be read', async () => {
    const server = start();
    server.emulator.faults.add({ kind: 'error_before', method: 'GET', path: '/v1/climate/products', times: null });
    expect(await server.order()).toMatchObject({ status: 503, body: { code: 'stripe_unavailable' } });
    expect(server.emulator.orders.list()).toHaveLength(0);
  });
});

describe('row 23: an answer that is not understood', () => {
  it.each([
    ['tons that are no number', { metric_tons: 'half a ton' }],
    ['no tons', { metric_tons: undefined }],
    ['no id', { id: undefined }],
    ['no amounts', { amount_total: undefined, amount_fees: undefined, amount_subtotal: undefined }],
    ['no metadata', { metadata: null }],
    ['no product', { product: undefined }],
  ])('leaves open what became of it: %s', async (_name, changes) => {
    const server = start();
    const { intercept } = server.link;
    server.link.intercept = async (request, next) => {
      const answer = await next(request);
      if (request.method !== 'POST') return answer;
      return Response.json({ ...(await answer.json()), ...changes });
    };
    const { status, body } = await server.order();
    server.link.intercept = intercept;
    expect(status === 200 || body.code === 'stripe_unavailable').toBe(true);
    expect(await server.order()).toMatchObject({ status: 200, body: { status: 'confirmed', metric_tons: '0.5' } });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('is understood when Stripe says more than is known, and other words than are known', async () => {
    const server = start();
    server.link.intercept = async (request, next) => {
      const answer = await next(request);
      if (request.method !== 'POST') return answer;
      const order = await answer.json();
      return Response.json({ ...order, status: 'resting', cancellation_reason: null, fresh: { since: 2027 } });
    };
    expect(await server.order()).toMatchObject({ status: 200, body: { status: 'resting' } });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });
});
