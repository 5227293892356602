import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createStripeEmulator } from '@offtake/stripe-emulator';
import { serveStripeEmulator } from '@offtake/stripe-emulator/node';
import { startStack } from '@offtake/testing';
import Stripe from 'stripe';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { orderRemoval } from './checkout-add-on/orderRemoval.mjs';
import { toMetricTons } from './checkout-add-on/toMetricTons.mjs';
import { start as startExpress } from './express/server.mjs';
import { runExample } from './runExample.mjs';
import { createApp } from './saas/server.mjs';

// A database takes its time to start where others are at work.
vi.setConfig({ testTimeout: 180_000 });

const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';
const BODY = { product: PRODUCT, metric_tons: '0.5' };
const UNPOOLED = { connection: 'close' };

// An order that goes well is written down, and is no news here.
beforeEach(() => void vi.spyOn(console, 'info').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

function post(url: string, headers: Record<string, string>, body: unknown = BODY): Promise<Response> {
  const own = { 'content-type': 'application/json', 'idempotency-key': 'key_1', ...UNPOOLED };
  return fetch(url, { method: 'POST', headers: { ...own, ...headers }, body: JSON.stringify(body) });
}

describe.each(['express', 'saas', 'dashboard', 'workers'])('the example %s', (name) => {
  it('lets in whom it knows, orders once and shows the order', async () => {
    const { url, headers, stop } = await runExample(name, { port: 0, stripePort: 0 });
    onTestFinished(stop);
    expect((await post(`${url}/orders`, {})).status).toBe(401);
    const placed = await post(`${url}/orders`, headers);
    expect(placed.status).toBe(200);
    const order: unknown = await placed.json();
    expect(order).toMatchObject({ object: 'climate.order', metric_tons: '0.5', status: 'confirmed' });
    expect(await (await post(`${url}/orders`, headers)).json()).toEqual(order);
    const list = await fetch(`${url}/orders`, { headers: { ...headers, ...UNPOOLED } });
    expect(await list.json()).toMatchObject({ data: [order] });
  });
});

it('says which examples there are', async () => {
  await expect(runExample('fastify')).rejects.toThrow('no example "fastify", but: express, dashboard, saas, workers');
});

it('getting-started orders with the least that runs', async () => {
  const emulated = await serveStripeEmulator({ port: 0 });
  vi.spyOn(console, 'log').mockImplementation(() => {});
  // Its rounds would go on after its end.
  vi.useFakeTimers({ toFake: ['setInterval'] });
  vi.stubEnv('PORT', '0');
  vi.stubEnv('STRIPE_PORT', new URL(emulated.url).port);
  const { server } = await import('./getting-started/server.mjs');
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    vi.useRealTimers();
    server.close();
    await emulated.close();
  });
  if (!server.listening) await once(server, 'listening');
  const url = `http://127.0.0.1:${portOf(server.address())}/api/offtake/orders`;
  expect(await (await post(url, {})).json()).toMatchObject({ status: 'confirmed', metric_tons: '0.5' });
});

describe('express', () => {
  it('takes Stripe’s events behind the parser, by the very bytes', async () => {
    const emulator = createStripeEmulator();
    const stripe = connect(emulator.fetch);
    const { server, stop } = await startExpress({ stripe, webhookSecret: 'whsec_example', port: 0 });
    onTestFinished(stop);
    const payload = JSON.stringify({ ...EVENT, created: emulator.clock.now() }, null, 2);
    const signature = stripe.webhooks.generateTestHeaderString({ payload, secret: 'whsec_example' });
    const send = (body: string) =>
      fetch(`http://127.0.0.1:${portOf(server.address())}/api/offtake/webhooks`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'stripe-signature': signature, ...UNPOOLED },
        body,
      });
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect((await send(payload)).status).toBe(200);
    expect((await send(JSON.stringify(JSON.parse(payload)))).status).toBe(400);
  });
});

const EVENT = { object: 'event', id: 'evt_1', type: 'balance.available', livemode: false, data: { object: {} } };

describe('saas', () => {
  const emulator = createStripeEmulator();
  const { app, offtake } = createApp({
    stripe: connect(emulator.fetch),
    findSession: ({ headers }) => {
      const [organisation, role] = headers.get('x-member')?.split(' ') ?? [];
      const plan = organisation === 'org_big' ? 'enterprise' : 'team';
      return organisation && role ? { organisation, role, plan } : null;
    },
  });
  const call = (member: string, path: string, body?: unknown, key = 'key_1') =>
    app.request(`http://saas.test/api/offtake${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'x-member': member, 'content-type': 'application/json', 'idempotency-key': key },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });

  it('gives each role its rights', async () => {
    expect((await call('org_a viewer', '/orders', BODY)).status).toBe(403);
    expect((await call('org_a stranger', '/orders')).status).toBe(403);
    expect((await call('org_a buyer', '/orders', BODY)).status).toBe(200);
    expect((await call('org_a viewer', '/orders')).status).toBe(200);
  });

  it('shows an organisation nothing of another one', async () => {
    const { id } = (await (await call('org_b buyer', '/orders', { ...BODY, metric_tons: '0.1' })).json()) as {
      id: string;
    };
    expect((await call('org_c buyer', `/orders/${id}`)).status).toBe(404);
    expect(await (await call('org_c buyer', '/orders')).json()).toMatchObject({ data: [] });
  });

  it('holds an organisation to what its plan allows', async () => {
    const answer = await call('org_d buyer', '/orders', { ...BODY, metric_tons: '2' }, 'key_d');
    expect(await answer.json()).toMatchObject({ code: 'amount_over_limit' });
  });

  it('has each plan pay in its own way, and nobody name what that comes to', async () => {
    const invoice = { source: 'invoice', customer: { name: 'Big', email: 'ap@big.test' }, days_until_due: 30 };
    const order = (member: string, payment: object, key: string) => call(member, '/orders', { ...BODY, payment }, key);
    expect((await order('org_e buyer', invoice, 'key_e')).status).toBe(400);
    expect((await order('org_big buyer', { source: 'balance' }, 'key_1')).status).toBe(400);
    expect((await order('org_big buyer', { ...invoice, price: 100 }, 'key_2')).status).toBe(403);
    expect((await order('org_big buyer', invoice, 'key_3')).status).toBe(200);
    expect((await call('org_big buyer', '/balance')).status).toBe(403);
    expect(await (await call('org_big buyer', '/config')).json()).toMatchObject({ payment_sources: ['invoice'] });
  });

  it('reports in process', async () => {
    const report = await app.request('/reports/removal', { headers: { 'x-member': 'org_a viewer' } });
    expect(await report.json()).toEqual({ organisation: 'org_a', delivered: 0 });
    expect((await app.request('/reports/removal')).status).toBe(401);
  });

  it('reports to nobody who may not list the orders', async () => {
    const report = await app.request('/reports/removal', { headers: { 'x-member': 'org_a stranger' } });
    expect(report.status).toBe(403);
  });

  it('reports all that was delivered, however many pages of it there are', async () => {
    for (let index = 0; index < 101; index += 1) {
      const body = { product: PRODUCT, metric_tons: '0.01', confirm_duplicate: true };
      await offtake.api.createOrder({ caller: { owner: 'org_e' }, body, idempotencyKey: `key_e_${index}` });
    }
    for (const { id, metric_tons: tons } of emulator.orders.list()) if (tons === '0.01') emulator.orders.deliver(id);
    // Each order has two events, and one round works on 200: which ones wait for the next is left to chance.
    await offtake.tick();
    await offtake.tick();
    const report = await app.request('/reports/removal', { headers: { 'x-member': 'org_e viewer' } });
    expect(await report.json()).toEqual({ organisation: 'org_e', delivered: 101 });
  });
});

describe('checkout-add-on', () => {
  const purchase = { id: '1001', customerId: 'customer_7', kilograms: 42, product: PRODUCT };

  it('counts tons without a fraction', () => {
    expect([1, 42, 999, 1_000, 1_234].map(toMetricTons)).toEqual(['0.001', '0.042', '0.999', '1.000', '1.234']);
  });

  it('orders once, however often the shop hears that a purchase is paid', async () => {
    const { handler, emulator } = startStack();
    expect(await Promise.all([orderRemoval(handler, purchase), orderRemoval(handler, purchase)])).toContain(true);
    expect(await orderRemoval(handler, purchase)).toBe(true);
    expect(emulator.orders.list()).toMatchObject([{ metric_tons: '0.042' }]);
    expect(await orderRemoval(handler, { ...purchase, id: '1002' })).toBe(true);
    expect(emulator.orders.list()).toHaveLength(2);
  });

  it('is asked again when the balance was too low, and when nobody knows', async () => {
    const { handler, emulator, trouble } = startStack({
      emulator: { balance: { usd: 0 } },
      handler: { logger: SILENT },
    });
    expect(await orderRemoval(handler, purchase)).toBe(false);
    emulator.balance.set('usd', 10_000);
    trouble.loseNextStripeAnswer();
    expect(await orderRemoval(handler, purchase)).toBe(false);
    expect(await orderRemoval(handler, purchase)).toBe(true);
    expect(emulator.orders.list()).toHaveLength(1);
  });
});

function portOf(address: unknown): number {
  return (address as AddressInfo).port;
}

const SILENT = { warn: () => {}, error: () => {} };

function connect(handle: (request: Request) => Promise<Response>): Stripe {
  const fetchInProcess = (input: RequestInfo | URL, init?: RequestInit) => handle(new Request(input, init));
  return new Stripe('sk_test_example', { httpClient: Stripe.createFetchHttpClient(fetchInProcess) });
}
