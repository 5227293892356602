import { describe, expect, it } from 'vitest';
import { createServerContext } from '../createServerContext.js';
import { memoryStore } from '../store/memoryStore.js';
import { PRODUCT, startServer, type TestServer } from '../testSupport/startServer.js';
import { adoptStripeObject } from './adoptStripeObject.js';
import { advanceOrder } from './advanceOrder.js';
import { KEY_MAX_AGE_SECONDS, LEASE_SECONDS } from './orderMachine.js';

const AVAILABLE_AT_ONCE = '4000 0000 0000 0077';
const CHECKOUT = { source: 'checkout', return_url: '/' };
const NAME = { public_name: '日本 🌲 "Ünï" '.repeat(40).trim() };

function startShop() {
  const metadata = () => ({ plan: 'gold' });
  return startServer({ handler: { paymentSources: ['balance', 'checkout', 'invoice', 'top_up'], metadata } });
}

/** The same account, with an empty store. */
function loseStore({ stripe, emulator }: TestServer) {
  const store = memoryStore();
  const authorize = () => ({ owner: 'owner_a' });
  return createServerContext({ stripe, store, authorize, now: emulator.clock.now, logger: console });
}

describe('after the total loss of the store', () => {
  it.each([
    ['checkout', CHECKOUT],
    ['invoice', { source: 'invoice', customer: { name: 'Ada', email: 'a@example.com' }, days_until_due: 3 }],
    ['top_up', { source: 'top_up' }],
  ])('row 32: a payment by %s finds its order, and it is bought once', async (source, payment) => {
    const server = startShop();
    const { body } = await server.order({ payment, beneficiary: NAME });
    const object = (await server.store.find({ owner: 'owner_a', ref: body.id }))?.funding?.object ?? '';
    if (source === 'top_up') server.emulator.topups.succeed(object);
    else server.emulator.payments.pay(object, { card: AVAILABLE_AT_ONCE });
    const context = loseStore(server);
    const row = await adoptStripeObject(context, { id: object });
    if (!row) throw new Error('It was not adopted.');
    expect(row.order).toMatchObject({ id: body.id, metric_tons: '0.5', beneficiary: NAME });
    await advanceOrder(context, row, 'payment');
    const [order] = server.emulator.orders.list();
    expect(order).toMatchObject({ metadata: { plan: 'gold', offtake_ref: body.id }, beneficiary: NAME });
    expect(await context.store.find(row)).toMatchObject({ state: 'done', stripeOrder: order?.id });
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('row 32: a payment whose order was made before the loss makes none again', async () => {
    const server = startShop();
    const { body } = await server.order({ payment: CHECKOUT });
    const object = (await server.store.find({ owner: 'owner_a', ref: body.id }))?.funding?.object ?? '';
    const payment = server.emulator.payments.pay(object, { card: AVAILABLE_AT_ONCE });
    await server.handler.tick();
    server.emulator.clock.advance(60);
    await server.handler.tick();
    expect(server.emulator.orders.list()).toHaveLength(1);
    const context = loseStore(server);
    const paymentIntent = (await server.store.find({ owner: 'owner_a', ref: body.id }))?.funding?.paymentIntent ?? '';
    for (const id of [object, paymentIntent, object]) {
      const row = await adoptStripeObject(context, { id });
      if (!row) throw new Error('It was not adopted.');
      await advanceOrder(context, row, 'payment');
      expect(row).toMatchObject({
        ref: body.id,
        state: 'done',
        order: { payment: { source: 'checkout', status: 'paid' } },
      });
    }
    expect(payment).toBeDefined();
    expect(server.emulator.orders.list()).toHaveLength(1);
  });

  it('leaves alone what is not ours', async () => {
    const server = startShop();
    const context = loseStore(server);
    const order = server.emulator.orders.create({ product: PRODUCT });
    const topup = await server.stripe.topups.create({ amount: 100, currency: 'usd' });
    for (const { id } of [order, topup, { id: 'ch_1' }]) expect(await adoptStripeObject(context, { id })).toBeNull();
  });
});

describe('a second order of Stripe’s for one of ours', () => {
  it('takes no row over: a person is told', async () => {
    const server = startShop();
    const { body } = await server.order();
    const metadata = server.emulator.orders.list()[0]?.metadata ?? {};
    const second = await server.stripe.climate.orders.create({ product: PRODUCT, amount: 10_000, metadata });
    const { stripe, store, emulator } = server;
    const context = createServerContext({ stripe, store, authorize: () => null, now: emulator.clock.now });
    await expect(adoptStripeObject(context, second)).rejects.toThrow('it was bought twice');
    expect((await server.get('/orders')).body.data).toMatchObject([{ stripe_order: body.stripe_order }]);
  });
});

describe('money that comes while somebody still makes what is paid by', () => {
  it('is heard of again once they are done', async () => {
    const server = startShop();
    server.emulator.faults.add({ kind: 'drop_after', method: 'POST', path: '/v1/topups' });
    await server.order({ payment: { source: 'top_up' } });
    const [topUp] = server.emulator.topups.list();
    const { stripe, store, emulator } = server;
    const context = createServerContext({ stripe, store, authorize: () => null, now: emulator.clock.now });
    const row = await store.find({ owner: 'owner_a', ref: topUp?.metadata['offtake_ref'] ?? '' });
    if (!row || !topUp) throw new Error('There is no row.');
    await store.replace({ ...row, version: row.version + 1, leaseUntil: emulator.clock.now() + LEASE_SECONDS });
    emulator.topups.succeed(topUp.id);
    await expect(adoptStripeObject(context, topUp)).rejects.toMatchObject({ code: 'order_in_progress' });
    expect(await store.find(row)).toMatchObject({ state: 'funding', funding: null });
    emulator.clock.advance(LEASE_SECONDS);
    expect(await adoptStripeObject(context, topUp)).toMatchObject({ funding: { object: topUp.id } });
  });
});

describe('an event about an earlier attempt', () => {
  it('does not end the present one', async () => {
    const server = startShop();
    server.emulator.faults.add({ kind: 'drop_after', method: 'POST', path: '/v1/checkout/sessions' });
    await server.order({ payment: CHECKOUT });
    const [session] = (await server.stripe.checkout.sessions.list()).data;
    const row = await server.store.findByStripeId(session?.id ?? '');
    expect(row).toBeNull();
    const { stripe, store, emulator } = server;
    const context = createServerContext({ stripe, store, authorize: () => null, now: emulator.clock.now });
    const ref = session?.metadata?.['offtake_ref'] ?? '';
    const first = await store.find({ owner: 'owner_a', ref });
    if (!first || !session) throw new Error('There is no row.');
    await store.replace({ ...first, attempt: 2, version: first.version + 1 });
    await stripe.checkout.sessions.expire(session.id);
    expect(await adoptStripeObject(context, session)).toMatchObject({ state: 'funding', attempt: 2 });
    expect(await store.find(first)).toMatchObject({ state: 'funding', order: null });
  });
});

describe('money for an order that was given up for lost', () => {
  it('finds its order when it comes after all', async () => {
    const server = startShop();
    server.link.intercept = async (request, next) => {
      const answer = await next(request);
      if (request.method === 'POST') throw new TypeError('socket hang up');
      return request.method === 'GET' && request.url.includes('sessions?')
        ? Response.json({ object: 'list', data: [], has_more: false, url: '/v1/checkout/sessions' })
        : answer;
    };
    await server.order({ payment: CHECKOUT });
    server.emulator.clock.advance(KEY_MAX_AGE_SECONDS + LEASE_SECONDS);
    await server.handler.tick();
    server.link.intercept = (request, next) => next(request);
    const [session] = (await server.stripe.checkout.sessions.list()).data;
    if (!session) throw new Error('There is no session.');
    server.emulator.payments.pay(session.id, { card: AVAILABLE_AT_ONCE });
    const { stripe, store, emulator } = server;
    const context = createServerContext({ stripe, store, authorize: () => null, now: emulator.clock.now });
    const row = await adoptStripeObject(context, session);
    if (!row) throw new Error('It was not adopted.');
    await advanceOrder(context, row, 'payment');
    expect(emulator.orders.list()).toHaveLength(1);
  });
});

describe('money that goes back after the order was made', () => {
  it('row 29: is said, and the order stays', async () => {
    const server = startShop();
    const { body } = await server.order({ payment: CHECKOUT });
    const find = async () => server.store.find({ owner: 'owner_a', ref: body.id });
    server.emulator.payments.pay((await find())?.funding?.object ?? '', { card: AVAILABLE_AT_ONCE });
    server.emulator.clock.advance(60);
    await server.handler.tick();
    await server.stripe.refunds.create({ payment_intent: (await find())?.funding?.paymentIntent ?? '' });
    const { stripe, store, emulator } = server;
    const context = createServerContext({ stripe, store, authorize: () => null, now: emulator.clock.now });
    const row = await find();
    if (!row) throw new Error('There is no such row.');
    await advanceOrder(context, row, 'payment');
    const refunded = { status: 'confirmed', payment: { status: 'refunded', reason: 'refunded' } };
    expect((await server.get(`/orders/${body.id}`)).body).toMatchObject(refunded);
    server.emulator.clock.advance(3_600);
    await server.handler.tick();
    expect((await server.get(`/orders/${body.id}`)).body).toMatchObject(refunded);
  });

  it('row 29: is said of a part as well, is kept, and is logged once', async () => {
    const server = startShop();
    const { body } = await server.order({ payment: CHECKOUT });
    const find = async () => server.store.find({ owner: 'owner_a', ref: body.id });
    server.emulator.payments.pay((await find())?.funding?.object ?? '', { card: AVAILABLE_AT_ONCE });
    server.emulator.clock.advance(60);
    await server.handler.tick();
    await server.stripe.refunds.create({ payment_intent: (await find())?.funding?.paymentIntent ?? '', amount: 100 });
    const said: string[] = [];
    const logger = { warn: (message: string) => void said.push(message), error: () => {} };
    const { stripe, store, emulator } = server;
    const context = createServerContext({ stripe, store, authorize: () => null, now: emulator.clock.now, logger });
    for (let time = 0; time < 2; time += 1) {
      const row = await find();
      if (!row) throw new Error('There is no such row.');
      await advanceOrder(context, row, 'payment');
    }
    expect(said).toHaveLength(1);
    server.emulator.clock.advance(3_600);
    await server.handler.tick();
    expect((await server.get(`/orders/${body.id}`)).body).toMatchObject({
      status: 'confirmed',
      payment: { status: 'needs_review', reason: 'refunded' },
    });
  });
});
