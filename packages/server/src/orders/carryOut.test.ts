import { SECONDS_PER_HOUR } from '@offtake/contract';
import { describe, expect, it } from 'vitest';
import { startServer, type ServerOptions, type TestServer } from '../testSupport/startServer.js';
import { createOrderRef } from './createOrderRef.js';
import { LEASE_SECONDS } from './orderMachine.js';

// Which of Stripe's answers say that nothing was bought, and which do not: see docs/decisions/030.

const ORDERS = '/v1/climate/orders';
const AVAILABLE_AT_ONCE = '4000 0000 0000 0077';
const CHECKOUT = { source: 'checkout', return_url: '/removal' };
const INVOICE = { source: 'invoice', customer: { name: 'Ada', email: 'ada@example.com' }, days_until_due: 30 };

/** What Stripe says before it looks at the idempotency key. */
const UNEXECUTED = ['unauthorized', 'forbidden', 'invalid', 'rate_limit', 'conflict'] as const;

function start(options: ServerOptions = {}): TestServer {
  const handler = { paymentSources: ['balance', 'checkout', 'invoice', 'top_up'], orderMaxAgeSeconds: 0 } as const;
  return startServer({ ...options, handler: { ...handler, ...options.handler } });
}

async function readRow({ store }: TestServer, state?: string) {
  const row = await store.find({
    owner: 'owner_a',
    ref: await createOrderRef({ owner: 'owner_a', idempotencyKey: 'key_1' }),
  });
  if (!row || (state && row.state !== state)) throw new Error(`The row is ${row?.state ?? 'not there'}.`);
  return row;
}

/** An order that is paid, so that the next look at it orders. */
async function payFor(server: TestServer): Promise<string> {
  const { body } = await server.order({ payment: CHECKOUT });
  const { funding } = await readRow(server);
  server.emulator.payments.pay(funding?.object ?? '', { card: AVAILABLE_AT_ONCE });
  return body.id;
}

describe('a refusal of the first call', () => {
  it.each(['unauthorized', 'forbidden', 'invalid'] as const)('says that nothing was bought: %s', async (kind) => {
    const server = start({ handler: { limits: { amountTotalPerDay: { usd: 30_000 } } } });
    server.emulator.faults.add({ kind, method: 'POST', path: ORDERS });
    expect((await server.order()).status).toBeGreaterThanOrEqual(400);
    expect(await readRow(server)).toMatchObject({ state: 'failed', reserved: [] });
    expect(await server.order()).toMatchObject({ status: 200, body: { status: 'confirmed' } });
    expect(await readRow(server)).toMatchObject({ state: 'done', attempt: 2 });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });
});

describe('a refusal of a repeated call', () => {
  it.each(UNEXECUTED)('says nothing of the call before it, which has bought: %s', async (kind) => {
    const server = start();
    server.emulator.faults.add({ kind: 'drop_after', method: 'POST', path: ORDERS });
    server.emulator.faults.add({ kind, method: 'POST', path: ORDERS });
    for (let time = 0; time < 3; time += 1) await server.order();
    expect(await server.order()).toMatchObject({ status: 200, body: { status: 'confirmed' } });
    expect(server.emulator.orders.list()).toHaveLength(1);
    expect((await server.get('/orders')).body.data).toHaveLength(1);
  });

  it.each(['unauthorized', 'forbidden', 'invalid'] as const)(
    'gives no budget back and promises nothing while Stripe cannot be asked either: %s',
    async (kind) => {
      const server = start({ handler: { limits: { amountTotalPerDay: { usd: 30_000 } } } });
      server.emulator.faults.add({ kind: 'drop_after', method: 'POST', path: ORDERS });
      await server.order();
      server.emulator.faults.add({ kind, path: ORDERS, times: null });
      expect(await server.order()).toMatchObject({
        status: 503,
        body: { code: 'stripe_unavailable', retryable: true },
      });
      const row = await readRow(server, 'attempting');
      expect(row.reserved).not.toEqual([]);
      server.emulator.faults.clear();
      server.emulator.clock.advance(LEASE_SECONDS);
      await server.handler.tick();
      expect(await readRow(server, 'done')).toMatchObject({ attempt: 1 });
      expect(server.emulator.orders.list()).toHaveLength(1);
    },
  );

  it('is looked behind at once where Stripe may be asked', async () => {
    const server = start();
    server.emulator.faults.add({ kind: 'drop_after', method: 'POST', path: ORDERS });
    await server.order();
    server.emulator.faults.add({ kind: 'forbidden', method: 'POST', path: ORDERS, times: null });
    expect(await server.order()).toMatchObject({ status: 200, body: { status: 'confirmed' } });
  });

  it('says nothing after a crash between arming and calling either', async () => {
    const server = start();
    await new Promise<void>((resolve) => {
      server.link.intercept = async (request, next) => {
        const answer = await next(request);
        if (request.method !== 'POST') return answer;
        resolve();
        return new Promise(() => {});
      };
      void server.order();
    });
    server.link.intercept = (request, next) => next(request);
    server.emulator.faults.add({ kind: 'unauthorized', path: ORDERS, times: 2 });
    server.emulator.clock.advance(LEASE_SECONDS);
    await server.createHandler().tick();
    expect(await readRow(server)).toMatchObject({ state: 'attempting', attempt: 1 });
    server.emulator.clock.advance(LEASE_SECONDS);
    await server.createHandler().tick();
    expect(await readRow(server)).toMatchObject({ state: 'done', attempt: 1 });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it.each([[402, 'insufficient_balance', { balance: { usd: 10_000 } }]])(
    'is believed once Stripe repeats it under the key: %i',
    async (_status, code, emulator) => {
      const server = start({ emulator });
      server.emulator.faults.add({ kind: 'drop_after', method: 'POST', path: ORDERS });
      await server.order();
      expect(await server.order()).toMatchObject({ status: 402, body: { code } });
      expect(await readRow(server)).toMatchObject({ state: 'failed', attempt: 1 });
    },
  );

  it('is believed on the next repeat when it was the first to arrive', async () => {
    const server = start({ emulator: { balance: { usd: 10_000 } } });
    server.emulator.faults.add({ kind: 'drop_before', method: 'POST', path: ORDERS });
    await server.order();
    expect(await server.order()).toMatchObject({ status: 503 });
    expect(await server.order()).toMatchObject({ status: 402, body: { code: 'insufficient_balance' } });
  });

  it('buys nothing twice that somebody has paid for, nor when a person orders it from review', async () => {
    const server = start();
    const id = await payFor(server);
    server.emulator.faults.add({ kind: 'drop_after', method: 'POST', path: ORDERS });
    await server.get(`/orders/${id}`);
    server.emulator.faults.add({ kind: 'forbidden', path: ORDERS, times: null });
    server.emulator.clock.advance(LEASE_SECONDS);
    await server.handler.tick();
    expect(await server.handler.review.list()).toEqual([]);
    server.emulator.faults.clear();
    server.emulator.clock.advance(SECONDS_PER_HOUR);
    await server.handler.tick();
    expect(await readRow(server, 'done')).toMatchObject({ order: { status: 'confirmed' } });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('sends no second invoice', async () => {
    const server = start();
    server.link.intercept = async (request, next) => {
      const answer = await next(request);
      if (request.url.endsWith('/send')) throw new TypeError('socket hang up');
      return answer;
    };
    await server.order({ payment: INVOICE });
    server.link.intercept = (request, next) => next(request);
    server.emulator.faults.add({ kind: 'unauthorized', times: 2 });
    for (let time = 0; time < 3; time += 1) await server.order({ payment: INVOICE });
    expect((await server.stripe.invoices.list()).data).toMatchObject([{ status: 'open' }]);
    expect(await readRow(server)).toMatchObject({ state: 'awaiting_funds', attempt: 1 });
  });
});

describe('before a new attempt', () => {
  it('what an earlier one may have made is looked for, whatever the row says', async () => {
    const server = start();
    server.emulator.faults.add({ kind: 'drop_after', method: 'POST', path: ORDERS });
    await server.order();
    const row = await readRow(server, 'attempting');
    const problem = { code: 'account_not_eligible', detail: 'As an earlier version believed it.' } as const;
    const failed = {
      ...row,
      state: 'failed',
      problem,
      leaseUntil: null,
      reserved: [],
      version: row.version + 1,
    } as const;
    await server.store.replace(failed);
    expect(await server.order()).toMatchObject({ status: 200 });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('a person who orders from review finds what was bought', async () => {
    const server = start();
    const id = await payFor(server);
    server.emulator.faults.add({ kind: 'drop_after', method: 'POST', path: ORDERS });
    await server.get(`/orders/${id}`);
    const row = await readRow(server, 'attempting');
    const problem = { code: 'account_not_eligible', detail: 'As an earlier version believed it.' } as const;
    const inReview = { ...row, state: 'needs_review', problem, leaseUntil: null, version: row.version + 1 } as const;
    await server.store.replace(inReview);
    expect(await server.handler.review.order({ owner: 'owner_a', id })).toMatchObject({ status: 'confirmed' });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });
});

describe('a failure that Stripe keeps under its key, having done nothing', () => {
  it('is left behind in minutes, by another attempt', async () => {
    const server = start();
    server.emulator.faults.add({ kind: 'error_kept', method: 'POST', path: ORDERS });
    expect(await server.order()).toMatchObject({ status: 503 });
    expect(await server.order()).toMatchObject({ status: 503 });
    expect(await readRow(server, 'attempting')).toMatchObject({ attempt: 1 });
    server.emulator.clock.advance(LEASE_SECONDS);
    expect(await server.order()).toMatchObject({ status: 200, body: { status: 'confirmed' } });
    expect(await readRow(server, 'done')).toMatchObject({ attempt: 2 });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('is left behind in the background too, by an order that is paid and by one that is to be', async () => {
    const server = start();
    server.emulator.faults.add({ kind: 'error_kept', method: 'POST', path: '/v1/checkout/sessions' });
    await server.order({ payment: CHECKOUT });
    for (let round = 0; round < 2; round += 1) {
      server.emulator.clock.advance(LEASE_SECONDS);
      await server.handler.tick();
    }
    expect(await readRow(server, 'awaiting_funds')).toMatchObject({ attempt: 2 });
    server.emulator.faults.add({ kind: 'error_kept', method: 'POST', path: ORDERS });
    const id = await payFor(server);
    for (let round = 0; round < 4; round += 1) {
      server.emulator.clock.advance(LEASE_SECONDS);
      await server.handler.tick();
    }
    expect((await server.get(`/orders/${id}`)).body).toMatchObject({ status: 'confirmed' });
    expect((await server.stripe.checkout.sessions.list()).data).toHaveLength(1);
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('is no reason for another attempt while Stripe does not say that it is kept', async () => {
    const server = start();
    server.emulator.faults.add({ kind: 'error_before', method: 'POST', path: ORDERS, times: 5 });
    for (let time = 0; time < 5; time += 1) {
      await server.order();
      server.emulator.clock.advance(LEASE_SECONDS);
    }
    expect(await server.order()).toMatchObject({ status: 200 });
    expect(await readRow(server, 'done')).toMatchObject({ attempt: 1 });
  });

  it('buys nothing twice when the work was done after all', async () => {
    const server = start();
    server.emulator.faults.add({ kind: 'error_after', method: 'POST', path: ORDERS });
    await server.order();
    server.emulator.clock.advance(LEASE_SECONDS);
    expect(await server.order()).toMatchObject({ status: 200 });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });
});

describe('a key that is too old to be used', () => {
  it('is not replaced while a call that was sent at the last moment may still be running', async () => {
    const server = start();
    const id = await payFor(server);
    server.emulator.faults.add({ kind: 'drop_before', method: 'POST', path: ORDERS });
    await server.get(`/orders/${id}`);
    const attemptedAt = (await readRow(server, 'attempting')).attemptedAt ?? 0;
    server.emulator.clock.advance(23 * SECONDS_PER_HOUR - 1);
    let arrive: (() => Promise<unknown>) | undefined;
    server.link.intercept = (request, next) => {
      if (request.method !== 'POST') return next(request);
      const copy = request.clone();
      arrive = () => next(copy);
      throw new TypeError('socket hang up');
    };
    await server.get(`/orders/${id}`);
    server.link.intercept = (request, next) => next(request);
    server.emulator.clock.advance(10);
    await server.get(`/orders/${id}`);
    // Only now what was sent nine seconds ago is executed.
    await arrive?.();
    server.emulator.clock.advance(LEASE_SECONDS);
    await server.handler.tick();
    expect(await readRow(server, 'done')).toMatchObject({ attemptedAt });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });
});
