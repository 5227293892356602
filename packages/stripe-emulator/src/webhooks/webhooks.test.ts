import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { addEmptyOrder } from '../testSupport/addEmptyOrder.js';
import { START_UNIX_SECONDS, type Account } from '../testSupport/startAccount.js';
import { order, SECRET, startReceiver, URL_OF_HOST, verify, type Received } from '../testSupport/startReceiver.js';

const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';
const HOUR_SECONDS = 3600;

describe('events are delivered', () => {
  it('after the answer, signed so that the official SDK accepts them, with the request that caused them', async () => {
    const account = startReceiver();
    const { id } = await account.stripe.climate.orders.create(
      { product: PRODUCT, amount: 10_000 },
      { idempotencyKey: 'intent_1' },
    );
    expect(account.received).toEqual([]);
    await account.emulator.webhooks.flush();
    const [delivery] = account.received;
    if (!delivery) throw new Error('Nothing was delivered.');
    const event = await verify(account, delivery);
    expect(event).toMatchObject({
      object: 'event',
      type: 'climate.order.created',
      api_version: '2026-09-30.endive',
      created: START_UNIX_SECONDS,
      livemode: false,
      pending_webhooks: 1,
      request: { id: expect.stringMatching(/^req_/), idempotency_key: 'intent_1' },
      data: { object: { id, object: 'climate.order', status: 'confirmed', metric_tons: '0.17' } },
    });
    expect(delivery.request.method).toBe('POST');
    expect(delivery.request.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await account.stripe.events.retrieve(event.id)).toMatchObject({ id: event.id, pending_webhooks: 0 });
  });

  it('not with another secret, nor with a changed body', async () => {
    const account = startReceiver();
    await order(account);
    await account.emulator.webhooks.flush();
    const [delivery] = account.received;
    if (!delivery) throw new Error('Nothing was delivered.');
    await expect(verify(account, delivery, 'whsec_other')).rejects.toThrow('signature');
    await expect(verify(account, { ...delivery, body: delivery.body.replace('usd', 'eur') })).rejects.toThrow(
      'signature',
    );
  });

  it('with the old and the new secret while a secret is rolled', async () => {
    const account = startReceiver();
    const { webhooks, clock } = account.emulator;
    const [endpoint] = webhooks.listEndpoints();
    const secret = webhooks.roll(endpoint?.id ?? '', { overlapSeconds: HOUR_SECONDS });
    await order(account);
    await webhooks.flush();
    clock.advance(HOUR_SECONDS);
    await order(account);
    await webhooks.flush();
    const [during, after] = account.received;
    if (!during || !after) throw new Error('Something was not delivered.');
    await verify(account, during);
    await verify(account, during, secret);
    await verify(account, after, secret);
    await expect(verify(account, after)).rejects.toThrow('signature');
  });

  it('as they were, though the object has changed since', async () => {
    const account = startReceiver();
    account.emulator.webhooks.hold();
    const id = await order(account);
    await account.stripe.climate.orders.cancel(id);
    account.emulator.webhooks.release();
    await account.emulator.webhooks.flush();
    const bodies = account.received.map(({ body }) => JSON.parse(body) as { data: { object: { status: string } } });
    expect(bodies.map(({ data }) => data.object.status)).toEqual(['confirmed', 'canceled']);
  });

  it('for each thing that happens to orders and products outside the API', async () => {
    const account = startReceiver();
    const { catalog, orders, webhooks } = account.emulator;
    const { id } = orders.create({ product: PRODUCT });
    orders.delay(id, { expectedDeliveryYear: 2028 });
    orders.substitute(id, { product: 'climsku_frontier_offtake_portfolio_2030' });
    orders.deliver(id, { metricTons: '0.4' });
    orders.deliver(id);
    orders.cancel(orders.create({ product: PRODUCT }).id);
    const { suppliers, ...product } = catalog.getProduct(PRODUCT);
    catalog.updateProduct(PRODUCT, { metric_tons_available: '17' });
    catalog.addProduct({ ...product, id: 'climsku_new', suppliers: suppliers.map((supplier) => supplier.id) });
    await webhooks.flush();
    expect(account.received.map(({ type }) => type)).toEqual([
      'climate.order.delayed',
      'climate.order.product_substituted',
      'climate.order.delivered',
      'climate.order.canceled',
      'climate.product.pricing_updated',
      'climate.product.created',
    ]);
    const changed = await account.stripe.events.list({ type: 'climate.product.pricing_updated' });
    expect(changed.data[0]?.data.previous_attributes).toEqual({
      metric_tons_available: product.metric_tons_available,
    });
  });

  it('to no endpoint that is disabled or listens to something else', async () => {
    const account = startReceiver({
      webhooks: [{ url: URL_OF_HOST, enabledEvents: ['climate.order.canceled'] }, { url: 'http://localhost:1/x' }],
    });
    const { webhooks } = account.emulator;
    const other = webhooks.listEndpoints().find(({ url }) => url !== URL_OF_HOST);
    webhooks.updateEndpoint(other?.id ?? '', { isEnabled: false });
    const id = await order(account);
    await account.stripe.climate.orders.cancel(id);
    await webhooks.flush();
    expect(account.received.map(({ type, request }) => [type, request.url])).toEqual([
      ['climate.order.canceled', URL_OF_HOST],
    ]);
  });
});

describe('thin events', () => {
  it('name the object, are parsed by the official SDK, and lead to event and object', async () => {
    const account = startReceiver({ webhooks: [{ url: URL_OF_HOST, secret: SECRET, payload: 'thin' }] });
    account.emulator.balance.add('usd', 1);
    const id = await order(account);
    await account.emulator.webhooks.flush();
    const [delivery] = account.received;
    if (!delivery) throw new Error('Nothing was delivered.');
    const { body, signature } = delivery;
    const notification = account.stripe.parseEventNotification(
      body,
      signature,
      SECRET,
      undefined,
      undefined,
      START_UNIX_SECONDS * 1000,
    );
    expect(notification).toMatchObject({
      type: 'v1.climate.order.created',
      related_object: { id, type: 'climate.order', url: `/v1/climate/orders/${id}` },
    });
    if (notification.type !== 'v1.climate.order.created') throw new Error('It is of another type.');
    expect(await notification.fetchRelatedObject()).toMatchObject({ id, status: 'confirmed' });
    expect(await notification.fetchEvent()).toMatchObject({
      object: 'v2.core.event',
      id: notification.id,
      created: new Date(START_UNIX_SECONDS * 1000).toISOString(),
      snapshot_event: (await account.stripe.events.list()).data[0]?.id,
    });
    expect(account.received).toHaveLength(1);
  });
});

describe('a delivery that fails', () => {
  it('is tried again on the clock of the emulator, each time signed anew, until it is taken', async () => {
    const account = startReceiver();
    const { clock, webhooks } = account.emulator;
    account.answers.push(500, 302, 200);
    await order(account);
    await webhooks.flush();
    expect(account.received).toHaveLength(1);
    clock.advance(HOUR_SECONDS / 4 - 1);
    await webhooks.flush();
    expect(account.received).toHaveLength(1);
    clock.advance(1);
    await webhooks.flush();
    expect(account.received).toHaveLength(2);
    expect(account.received[0]?.signature).not.toBe(account.received[1]?.signature);
    clock.advance(24 * HOUR_SECONDS);
    await webhooks.flush();
    const [delivery] = webhooks.deliveries();
    expect(delivery).toMatchObject({ status: 'succeeded', nextAttemptAt: null });
    expect(delivery?.attempts.map(({ time, status }) => [time - START_UNIX_SECONDS, status])).toEqual([
      [0, 500],
      [900, 302],
      [4500, 200],
    ]);
  });

  it.each([
    [false, [0, 900, 4500, 15_300]],
    [true, [0, 3600, 10_800, 25_200, 54_000, 111_600, 226_800]],
  ])('is given up at last: livemode %s', async (livemode, times) => {
    const account = startReceiver({ livemode });
    const { clock, webhooks } = account.emulator;
    account.answers.push(...Array<number>(20).fill(503));
    await order(account);
    await webhooks.flush();
    clock.advance(3 * 24 * HOUR_SECONDS);
    await webhooks.flush();
    const [delivery] = webhooks.deliveries();
    expect(delivery?.status).toBe('failed');
    expect(delivery?.attempts.map(({ time }) => time - START_UNIX_SECONDS)).toEqual(times);
    const failed = await account.stripe.events.list({ delivery_success: false });
    expect(failed.data.map(({ pending_webhooks }) => pending_webhooks)).toEqual([1]);
    expect((await account.stripe.events.list({ delivery_success: true })).data).toEqual([]);
  });

  it('is not forgotten when the clock leaps over the 30 days for which its event is told', async () => {
    const account = startReceiver();
    const { clock, events, exportState, webhooks } = account.emulator;
    account.answers.push(500);
    await order(account);
    clock.advance(500 * 24 * HOUR_SECONDS);
    expect(events.list()).toEqual([]);
    await webhooks.flush();
    expect(account.received.map(({ type }) => type)).toEqual([
      'climate.order.created',
      'climate.order.delivered',
      'climate.order.created',
    ]);
    expect([exportState().events, webhooks.deliveries()]).toEqual([[], []]);
  });

  it('counts as failed when nobody answers, or too late', async () => {
    const refused = startReceiver({ deliver: () => Promise.reject(new Error('connect ECONNREFUSED')) });
    await order(refused);
    await refused.emulator.webhooks.flush();
    expect(refused.emulator.webhooks.deliveries()[0]?.attempts[0]?.error).toBe('connect ECONNREFUSED');
    const silent = startReceiver({ deliver: () => new Promise(() => {}), webhookTimeoutMs: 5 });
    await order(silent);
    await silent.emulator.webhooks.flush();
    expect(silent.emulator.webhooks.deliveries()[0]?.attempts[0]?.error).toContain('timeout');
  });

  it('counts as failed when it cannot be signed, as with a secret that was emptied in a file', async () => {
    const account = startReceiver();
    account.emulator.webhooks.hold();
    await order(account);
    const state = account.emulator.exportState();
    const unsigned = state.webhookEndpoints.map((record) => ({
      ...record,
      secrets: [{ secret: '', expiresAt: null }],
    }));
    const restored = startReceiver({ webhooks: [] });
    restored.emulator.importState({ ...state, webhookEndpoints: unsigned });
    await restored.emulator.webhooks.flush();
    expect(restored.received).toEqual([]);
    expect(restored.emulator.webhooks.deliveries()).toMatchObject([
      { status: 'pending', attempts: [{ status: null, error: expect.any(String) }] },
    ]);
  });

  it('is told of when what falls due after it fails', async () => {
    let now = START_UNIX_SECONDS;
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
    onTestFinished(() => complain.mockRestore());
    const account = startReceiver({ now: () => now });
    await order(account);
    addEmptyOrder(account.emulator, now + 60);
    now += 60;
    await account.emulator.webhooks.flush();
    expect(complain).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('fell due'), expect.any(RangeError));
    expect(account.received).not.toEqual([]);
  });

  it('is sent again by hand, and then no more by itself', async () => {
    const account = startReceiver();
    const { clock, events, webhooks } = account.emulator;
    account.answers.push(500);
    await order(account);
    await webhooks.flush();
    webhooks.resend(events.list()[0]?.id ?? '');
    await webhooks.flush();
    clock.advance(72 * HOUR_SECONDS);
    await webhooks.flush();
    expect(account.received).toHaveLength(2);
    expect(webhooks.deliveries()[0]).toMatchObject({ status: 'succeeded', nextAttemptAt: null });
  });

  it('goes on after a restart', async () => {
    const first = startReceiver();
    first.answers.push(500);
    await order(first);
    await first.emulator.webhooks.flush();
    await order(first);
    const state = first.emulator.exportState();
    const second = startReceiver();
    second.emulator.importState(JSON.parse(JSON.stringify(state)) as typeof state);
    await second.emulator.webhooks.flush();
    expect(second.received).toHaveLength(1);
    second.emulator.clock.advance(HOUR_SECONDS);
    await second.emulator.webhooks.flush();
    expect(second.received).toHaveLength(2);
    await first.emulator.webhooks.flush();
  });
});

describe('disorder on demand', () => {
  const statuses = ({ received }: { received: Received[] }): string[] =>
    received.map(({ type }) => type.split('.')[2] ?? '');

  async function orderAndCancel(account: Account): Promise<void> {
    await account.stripe.climate.orders.cancel(await order(account));
  }

  it('sends what was held in another order', async () => {
    const account = startReceiver();
    const { webhooks } = account.emulator;
    webhooks.hold();
    await orderAndCancel(account);
    await webhooks.flush();
    expect(webhooks.held()).toHaveLength(2);
    webhooks.release({ order: 'reversed' });
    await webhooks.flush();
    expect(statuses(account)).toEqual(['canceled', 'created']);
  });

  it('duplicates, loses, delays and reorders deliveries', async () => {
    const account = startReceiver();
    const { clock, faults, webhooks } = account.emulator;
    webhooks.duplicate();
    webhooks.drop();
    await orderAndCancel(account);
    await webhooks.flush();
    expect(statuses(account)).toEqual(['created', 'created']);
    expect(webhooks.deliveries().map(({ status }) => status)).toEqual(['succeeded', 'failed']);
    faults.add({ kind: 'webhook_late', seconds: 100 });
    faults.add({ kind: 'webhook_reordered' });
    await orderAndCancel(account);
    await order(account);
    await webhooks.flush();
    expect(statuses(account).slice(2)).toEqual(['created', 'canceled']);
    clock.advance(100);
    await webhooks.flush();
    expect(statuses(account).slice(2)).toEqual(['created', 'canceled', 'created']);
  });
});
