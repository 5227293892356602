import { describe, expect, it } from 'vitest';
import { START_UNIX_SECONDS, startAccount, type Account } from '../testSupport/startAccount.js';
import type { EmulatorState } from '../state/EmulatorState.js';
import type { Overview } from './overviewOf.js';

const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';
const HOST = 'http://127.0.0.1:12111';

function post(
  { emulator }: Account,
  path: string,
  body: unknown = {},
  headers: Record<string, string> = {},
): Promise<Response> {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  };
  return emulator.fetch(`${HOST}/_emulator/api${path}`, request);
}

function submit({ emulator }: Account, path: string, fields: Record<string, string>): Promise<Response> {
  return emulator.fetch(`${HOST}/_emulator/api${path}`, { method: 'POST', body: new URLSearchParams(fields) });
}

async function read({ emulator }: Account, path: string): Promise<{ text: string; response: Response }> {
  const response = await emulator.fetch(`${HOST}${path}`);
  return { text: await response.text(), response };
}

function withFirstOrder({ orders }: EmulatorState, change: Partial<EmulatorState['orders'][number]['order']>) {
  return orders.map((record) => ({ ...record, order: { ...record.order, ...change } }));
}

describe('the control page', () => {
  it('shows orders, events with their deliveries, balance and clock, and needs no inline script or style', async () => {
    const account = startAccount({
      webhooks: [{ url: `${HOST}/hook`, secret: 'whsec_x' }],
      deliver: async () => new Response(),
    });
    const { id } = await account.stripe.climate.orders.create({ product: PRODUCT, amount: 10_000 });
    await account.emulator.webhooks.flush();
    const { text, response } = await read(account, '/_emulator');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(text).not.toMatch(/<style|style=|<script(?! src=)| on\w+=/);
    for (const part of [id, 'climate.order.created', 'taken with 200', '$999,900.00', '2026-11-02 08:00'])
      expect(text).toContain(part);
    for (const path of [...text.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map(([, found]) => found ?? ''))
      expect((await account.emulator.fetch(`${HOST}${path}`)).status).toBe(200);
  });

  it('shows what strangers wrote as text', async () => {
    const account = startAccount();
    const evil = '<script>alert("1")</script>';
    account.emulator.orders.create({ product: PRODUCT, beneficiary: { public_name: evil }, metadata: { evil } });
    const { text } = await read(account, `/_emulator?problem=${encodeURIComponent(evil)}`);
    expect(text).not.toContain('<script>');
    expect(text).toContain('&#60;script&#62;');
  });

  it.each([
    ['/orders', { product: PRODUCT, created: 9_000_000_000_000 }],
    ['/orders', { product: PRODUCT, created: -1 }],
    ['/orders/climorder_there/plan', { do: 'delay', at: 9_000_000_000_000, expectedDeliveryYear: 2029 }],
  ])('can be shown after a time in %s that nobody can show was refused', async (path, body) => {
    const account = startAccount();
    account.emulator.orders.create({ product: PRODUCT, id: 'climorder_there' });
    const answer = await post(account, path, body);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('seconds of the years 1970 to 9999');
    expect((await read(account, '/_emulator')).response.status).toBe(200);
  });

  it.each<[string, (state: EmulatorState) => EmulatorState]>([
    ['The clock', (state) => ({ ...state, clockOffsetSeconds: 1e15 })],
    ['orders.0.order.created', (state) => ({ ...state, orders: withFirstOrder(state, { created: 1e15 }) })],
    ['orders.0.order.confirmed_at', (state) => ({ ...state, orders: withFirstOrder(state, { confirmed_at: -5 }) })],
    ['events.0.created', (state) => ({ ...state, events: state.events.map((event) => ({ ...event, created: 1e15 })) })],
    [
      'deliveries.0.attempts.0.time',
      (state) => {
        const attempts = [{ time: 1e15, status: 200, error: null, isResend: false }];
        const status = 'succeeded';
        return { ...state, deliveries: [{ event: 'evt_1', endpoint: 'we_1', status, attempts, nextAttemptAt: null }] };
      },
    ],
    [
      'money.invoices.0.invoice.due_date',
      (state) => {
        const invoices = state.money.invoices.map((record) => ({
          ...record,
          invoice: { ...record.invoice, due_date: 1e15 },
        }));
        return { ...state, money: { ...state.money, invoices } };
      },
    ],
  ])('can be shown after a state was refused for a time that nobody can show: %s', async (place, spoil) => {
    const account = startAccount();
    const { emulator, stripe } = account;
    emulator.orders.create({ product: PRODUCT });
    const customer = await stripe.customers.create({ email: 'ada@example.com' });
    await stripe.invoices.create({ customer: customer.id, collection_method: 'send_invoice', days_until_due: 30 });
    const before = emulator.exportState();
    const answer = await post(account, '/import', spoil(before));
    expect(answer.status).toBe(400);
    const problem = await answer.text();
    expect(problem).toContain(place);
    expect(problem).toContain('seconds of the years 1970 to 9999');
    expect(emulator.exportState()).toEqual(before);
    expect((await read(account, '/_emulator')).response.status).toBe(200);
  });

  it('offers to send an event again only where an endpoint listens to it, and else says why not', async () => {
    const account = startAccount();
    const { webhooks } = account.emulator;
    const { id: order } = await account.stripe.climate.orders.create({ product: PRODUCT, amount: 10_000 });
    await account.stripe.climate.orders.cancel(order);
    const shown = async () => (await read(account, '/_emulator')).text;
    expect(await shown()).toContain('It can’t be sent again: there is no endpoint.');
    const { id } = webhooks.addEndpoint({ url: `${HOST}/hook`, enabledEvents: ['climate.order.delivered'] });
    const unheard = await shown();
    expect(unheard).toContain('It can’t be sent again: no endpoint that is enabled listens to it.');
    expect(unheard).not.toContain('Send again');
    webhooks.updateEndpoint(id, { enabledEvents: ['climate.order.created'] });
    const heard = await shown();
    expect(heard.split('Send again')).toHaveLength(2);
    expect(heard).toContain('no endpoint that is enabled listens to it');
    webhooks.updateEndpoint(id, { isEnabled: false });
    expect(await shown()).not.toContain('Send again');
  });

  it('works by its forms alone: each leads back to the page, a refusal with its reason', async () => {
    const account = startAccount();
    const { id } = account.emulator.orders.create({ product: PRODUCT });
    const done = await submit(account, `/orders/${id}/deliver`, { metricTons: '' });
    expect([done.status, done.headers.get('location')]).toEqual([303, '/_emulator']);
    expect(account.emulator.orders.get(id).status).toBe('delivered');
    const refused = await submit(account, `/orders/${id}/cancel`, { reason: 'requested' });
    expect(refused.status).toBe(303);
    const { text } = await read(account, refused.headers.get('location') ?? '');
    expect(text).toContain('can&#39;t be canceled');
  });
});

describe('the control API', () => {
  it('tells the state of the account', async () => {
    const account = startAccount();
    const { id } = account.emulator.orders.create({ product: PRODUCT });
    const response = await account.emulator.fetch(`${HOST}/_emulator/api/state`);
    const overview = (await response.json()) as Overview;
    expect(overview).toMatchObject({
      now: START_UNIX_SECONDS,
      orderCount: 1,
      orders: [{ id }],
      isEligible: true,
      livemode: false,
      faults: [],
      heldRequests: 0,
    });
  });

  it('moves the clock, the money, the catalogue and the account', async () => {
    const account = startAccount();
    const { balance, catalog, clock } = account.emulator;
    await post(account, '/clock', { advance: 60 });
    expect(clock.now()).toBe(START_UNIX_SECONDS + 60);
    await post(account, '/clock', { set: START_UNIX_SECONDS + 5 });
    expect(clock.now()).toBe(START_UNIX_SECONDS + 5);
    await post(account, '/balance', { currency: 'usd', available: 0 });
    await post(account, '/balance', { currency: 'usd', add: 250 });
    expect(balance.available('usd')).toBe(250);
    await post(account, `/products/${PRODUCT}`, { currency: 'usd', amount_subtotal: 10_000 });
    await post(account, `/products/${PRODUCT}`, { metric_tons_available: '3' });
    expect(catalog.getProduct(PRODUCT)).toMatchObject({
      metric_tons_available: '3',
      current_prices_per_metric_ton: { usd: { amount_fees: 300, amount_total: 10_300 }, eur: { amount_fees: 1518 } },
    });
    await post(account, '/products', {
      id: 'climsku_new',
      name: 'New',
      delivery_year: 2031,
      metric_tons_available: '5',
      current_prices_per_metric_ton: { usd: { amount_subtotal: 100, amount_fees: 3 } },
      suppliers: ['climsup_heirloom'],
    });
    expect(await account.stripe.climate.products.retrieve('climsku_new')).toMatchObject({ name: 'New' });
    expect(account.emulator.events.list()[0]?.type).toBe('climate.product.created');
    await post(account, '/account', { eligible: false });
    await expect(account.stripe.climate.products.list()).rejects.toMatchObject({
      message: expect.stringContaining('not eligible'),
    });
    await post(account, '/account', { eligible: true });
    expect((await account.stripe.climate.products.list()).data).not.toEqual([]);
  });

  it('plays the life of an order', async () => {
    const account = startAccount();
    const { orders } = account.emulator;
    const added = await post(account, '/orders', { product: PRODUCT, status: 'awaiting_funds' });
    const { id } = (await added.json()) as { id: string };
    for (const [change, body] of [
      ['confirm', {}],
      ['delay', {}],
      ['substitute', { product: 'climsku_frontier_offtake_portfolio_2030' }],
      ['deliver', { metricTons: '0.5' }],
      ['deliver', {}],
    ] as const)
      expect((await post(account, `/orders/${id}/${change}`, body)).status).toBe(200);
    expect(orders.get(id)).toMatchObject({ status: 'delivered', expected_delivery_year: 2030 });
    expect(orders.get(id).delivery_details).toHaveLength(2);
  });

  it('arranges faults and handles webhooks', async () => {
    const account = startAccount({ deliver: async () => new Response() });
    const { emulator, send, stripe } = account;
    await post(account, '/faults', { kind: 'error_before', path: '/v1/balance' });
    expect((await send('GET', '/v1/balance')).status).toBe(500);
    await post(account, '/faults/mix', { seed: 1, rates: { error_before: 1 } });
    expect((await send('GET', '/v1/balance')).status).toBe(500);
    await post(account, '/faults/clear');
    expect((await send('GET', '/v1/balance')).status).toBe(200);
    await post(account, '/webhooks/endpoints', { url: `${HOST}/hook` });
    await post(account, '/webhooks/hold');
    await stripe.climate.orders.create({ product: PRODUCT, amount: 10_000 });
    await post(account, '/webhooks/release', { order: 'reversed' });
    await post(account, '/webhooks/flush');
    await post(account, '/webhooks/resend', { event: emulator.events.list()[0]?.id });
    expect(emulator.webhooks.deliveries()[0]?.attempts).toMatchObject([{ isResend: false }, { isResend: true }]);
  });

  it('carries the whole state from one emulator to another', async () => {
    const first = startAccount();
    await first.stripe.climate.orders.create({ product: PRODUCT, amount: 10_000 });
    const exported = (await (await first.emulator.fetch(`${HOST}/_emulator/api/export`)).json()) as unknown;
    const second = startAccount();
    expect((await post(second, '/import', exported)).status).toBe(200);
    expect(second.emulator.exportState()).toEqual(first.emulator.exportState());
  });

  it.each([
    ['/clock', {}],
    ['/clock', { advance: 1.5 }],
    ['/balance', { currency: 'usd' }],
    ['/faults', { kind: 'nonsense' }],
    ['/faults', { kind: 'webhook_late', seconds: 1e15 }],
    ['/orders', { product: 'climsku_none' }],
    ['/orders', { product: PRODUCT, amount_total: '1' }],
    ['/orders', { product: PRODUCT, status: 'sold' }],
    ['/products', { id: 'climsku_new', name: 'New' }],
    ['/clock', { advance: 1e15 }],
    ['/clock', { set: -5 }],
    ['/orders/climorder_none/deliver', {}],
    ['/orders/climorder_none/explode', {}],
    ['/products/climsku_none', { amount_subtotal: 1, currency: 'usd' }],
    [`/products/${PRODUCT}`, { metric_tons_available: 'many' }],
    ['/webhooks/endpoints', { url: 'ftp://x' }],
    ['/webhooks/resend', { event: 'evt_none' }],
    ['/import', { version: 99 }],
  ])('refuses nonsense at %s in words and changes nothing', async (path, body) => {
    const account = startAccount();
    const before = account.emulator.exportState();
    const response = await post(account, path, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: { message: expect.stringMatching(/.{10}/) } });
    expect(account.emulator.exportState()).toEqual(before);
  });

  it('is not for pages of other origins', async () => {
    const account = startAccount();
    const foreign = await post(account, '/clock', { advance: 60 }, { origin: 'https://evil.example' });
    expect(foreign.status).toBe(403);
    expect((await post(account, '/clock', { advance: 60 }, { origin: HOST })).status).toBe(200);
    expect(account.emulator.clock.now()).toBe(START_UNIX_SECONDS + 60);
  });
});

describe('the certificate', () => {
  it('is a page once the order is delivered, and leads to the registry', async () => {
    const account = startAccount();
    const { orders } = account.emulator;
    const { id } = orders.create({ product: PRODUCT, beneficiary: { public_name: 'Ada & Co' } });
    expect((await read(account, `/certificates/${id}`)).response.status).toBe(404);
    orders.deliver(id, { metricTons: '0.25' });
    const { certificate, delivery_details: details } = orders.deliver(id);
    const page = await read(account, new URL(certificate ?? '').pathname);
    expect(page.response.status).toBe(200);
    for (const part of ['Ada &#38; Co', '1 metric tons', '2 November 2026', id]) expect(page.text).toContain(part);
    const registry = await read(account, new URL(details[0]?.registry_url ?? '').pathname);
    expect(registry.text).toContain('0.25 t retired');
    expect((await read(account, `/registry/${id}/3`)).response.status).toBe(404);
  });

  it('has an address under the one that the emulator is told to have', () => {
    const { emulator } = startAccount({ baseUrl: 'https://emulator.example' });
    const { certificate } = emulator.orders.create({ product: PRODUCT, status: 'delivered' });
    expect(certificate).toMatch(/^https:\/\/emulator\.example\/certificates\//);
  });
});
