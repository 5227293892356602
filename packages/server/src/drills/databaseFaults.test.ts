import { Pool } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { LEASE_SECONDS } from '../orders/orderMachine.js';
import { postgresStore } from '../store/postgres/postgresStore.js';
import { startPostgres } from '../testSupport/startPostgres.js';
import { startServer, type TestServer } from '../testSupport/startServer.js';
import { startFaultProxy, type FaultProxy, type Toxic } from './startFaultProxy.js';

// Rows 17, 18 and 19 of the failure table: the database goes away, before and after the money has moved.

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Longer no statement is waited for. A host sets this on its own driver. */
const QUERY_TIMEOUT_MS = 500;
const AVAILABLE_AT_ONCE = '4000 0000 0000 0077';

const postgres = await startPostgres();
const power = postgres?.power ?? null;
let proxy: FaultProxy;
let pool: Pool;
let server: TestServer;
let schemas = 0;

beforeAll(async () => {
  if (power) proxy = await startFaultProxy({ path: power.socket });
});

beforeEach(async () => {
  if (!power) return;
  proxy.set(null);
  pool = new Pool({
    host: '127.0.0.1',
    port: proxy.port,
    user: 'postgres',
    database: 'postgres',
    query_timeout: QUERY_TIMEOUT_MS * 10,
    connectionTimeoutMillis: QUERY_TIMEOUT_MS * 10,
  });
  // A connection that breaks while nobody uses it is no reason to end.
  pool.on('error', () => {});
  schemas += 1;
  const store = postgresStore({
    query: (text, params) => pool.query(text, params),
    schema: `drill_${schemas}`,
    now: () => server.emulator.clock.now(),
  });
  server = startServer({ store, handler: { paymentSources: ['balance', 'checkout'], orderMaxAgeSeconds: 0 } });
  await store.migrate();
});

afterEach(async () => {
  if (!power) return;
  proxy.set(null);
  await pool.end();
});

afterAll(async () => {
  if (power) await proxy.close();
  await postgres?.stop();
});

/** Counts what is asked of Stripe to be made, and lets something happen beside it. */
function watchCreates(beside: { before?: () => unknown; after?: () => unknown } = {}): () => number {
  let creates = 0;
  server.link.intercept = async (request, next) => {
    if (request.method !== 'POST' || !request.url.endsWith('/climate/orders')) return next(request);
    creates += 1;
    await beside.before?.();
    const answer = await next(request);
    await beside.after?.();
    return answer;
  };
  return () => creates;
}

/** Lets something happen between the first look into the store and the claim. */
function beforeClaim(happen: () => unknown): () => number {
  let creates = 0;
  server.link.intercept = async (request, next) => {
    if (request.method === 'POST') creates += 1;
    else await happen();
    return next(request);
  };
  return () => creates;
}

async function heal(): Promise<void> {
  proxy.set(null);
  server.emulator.clock.advance(LEASE_SECONDS + 1);
  server.link.intercept = (request, next) => next(request);
}

const OUTAGES: readonly Toxic[] = [
  { kind: 'down' },
  { kind: 'reset_peer' },
  { kind: 'timeout', ms: 50 },
  { kind: 'limit_data', bytes: 0 },
];

describe.skipIf(!power)('row 17: a database that is away before the claim', () => {
  it.each(OUTAGES)('keeps everything from Stripe, and says that it is worth another try: $kind', async (toxic) => {
    await server.order({}, { key: 'key_before' });
    const creates = watchCreates();
    proxy.set(toxic);
    const answer = await server.order();
    expect(answer).toMatchObject({ status: 503, body: { code: 'store_unavailable', retryable: true } });
    expect(answer.headers.get('retry-after')).toBe(String(answer.body.retry_after));
    expect((await server.get('/orders')).status).toBe(503);
    expect(creates()).toBe(0);
    await heal();
    expect(await server.order({ confirm_duplicate: true })).toMatchObject({ status: 200 });
    expect(server.emulator.orders.list()).toHaveLength(2);
  });

  it.each(OUTAGES)('does so too when it goes away in the last moment: $kind', async (toxic) => {
    const creates = beforeClaim(() => proxy.set(toxic));
    expect(await server.order()).toMatchObject({ status: 503, body: { code: 'store_unavailable', retryable: true } });
    expect(creates()).toBe(0);
    await heal();
    expect(await server.order()).toMatchObject({ status: 200 });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('is waited for when it is only slow, and when its answers come in pieces', async () => {
    proxy.set({ kind: 'latency', ms: 20 });
    expect(await server.order()).toMatchObject({ status: 200 });
    proxy.set({ kind: 'slicer', bytes: 7 });
    expect(await server.order({ metric_tons: '0.6' }, { key: 'key_2' })).toMatchObject({ status: 200 });
    expect(server.emulator.orders.list()).toHaveLength(2);
  });

  it('keeps everything from Stripe when it is stopped hard', async () => {
    const creates = beforeClaim(() => power?.cut());
    expect(await server.order()).toMatchObject({ status: 503, body: { code: 'store_unavailable' } });
    expect(creates()).toBe(0);
    await power?.restore();
    await heal();
    expect(await server.order()).toMatchObject({ status: 200 });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });
});

describe.skipIf(!power)('row 18: a database that goes away after Stripe’s success', () => {
  it.each(OUTAGES)('leaves an order that the buyer finds by the same key: $kind', async (toxic) => {
    watchCreates({ after: () => proxy.set(toxic) });
    expect(await server.order()).toMatchObject({ status: 503, body: { code: 'store_unavailable', retryable: true } });
    expect(server.emulator.orders.list()).toHaveLength(1);
    await heal();
    expect(await server.order()).toMatchObject({ status: 200, body: { status: 'confirmed' } });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('is finished by recovery after it was stopped hard and started again, though nobody asks', async () => {
    watchCreates({ after: () => power?.cut() });
    expect(await server.order()).toMatchObject({ status: 503 });
    await power?.restore();
    await heal();
    await server.handler.tick();
    expect((await server.get('/orders')).body.data).toMatchObject([{ status: 'confirmed' }]);
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('is finished by recovery when it was stopped hard before Stripe’s answer', async () => {
    watchCreates({ before: () => power?.cut() });
    expect((await server.order()).status).toBe(503);
    await power?.restore();
    await heal();
    await server.handler.tick();
    expect((await server.get('/orders')).body.data).toHaveLength(1);
    expect(server.emulator.orders.list()).toHaveLength(1);
  });
});

describe.skipIf(!power)('row 19: a statement that took effect and whose answer was lost', () => {
  it('is the claim: nothing is sent to Stripe before it is read again', async () => {
    const struck = proxy.struck();
    const creates = beforeClaim(() => proxy.set({ kind: 'drop_reply', to: 'insert into' }));
    expect(await server.order()).toMatchObject({ status: 503, body: { code: 'store_unavailable' } });
    expect(proxy.struck()).toBe(struck + 1);
    expect(creates()).toBe(0);
    await heal();
    expect(await server.order()).toMatchObject({ status: 200 });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('is the finish: the order is found as it was kept', async () => {
    const creates = watchCreates({ after: () => proxy.set({ kind: 'drop_reply', to: 'climorder_' }) });
    expect((await server.order()).status).toBe(503);
    proxy.set(null);
    expect(await server.order()).toMatchObject({ status: 200, body: { status: 'confirmed' } });
    expect(creates()).toBe(1);
  });

  it('is what arms an order that was paid for: it is bought once', async () => {
    const { body } = await server.order({ payment: { source: 'checkout', return_url: '/removal' } });
    const [session] = (await server.stripe.checkout.sessions.list()).data;
    server.emulator.payments.pay(session?.id ?? '', { card: AVAILABLE_AT_ONCE });
    proxy.set({ kind: 'drop_reply', to: 'attempting' });
    await server.get(`/orders/${body.id}`);
    expect(server.emulator.orders.list()).toHaveLength(0);
    await heal();
    await server.handler.tick();
    expect((await server.get(`/orders/${body.id}`)).body).toMatchObject({ status: 'confirmed' });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });
});
