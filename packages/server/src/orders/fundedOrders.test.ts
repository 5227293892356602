import { SECONDS_PER_DAY, SECONDS_PER_HOUR } from '@offtake/contract';
import { describe, expect, it } from 'vitest';
import { PRODUCT, startServer, type Answer, type ServerOptions } from '../testSupport/startServer.js';
import { KEY_MAX_AGE_SECONDS } from './orderMachine.js';

const AVAILABLE_AT_ONCE = '4000 0000 0000 0077';
const PENDING_FOR_DAYS = '4242 4242 4242 4242';
const GOOD_ACCOUNT = '000123456789';
const BAD_ACCOUNT = '000222222227';

const CHECKOUT = { source: 'checkout', return_url: '/removal' };
const INVOICE = { source: 'invoice', customer: { name: 'Ada', email: 'ada@example.com' }, days_until_due: 30 };
const TOP_UP = { source: 'top_up' };

/** A server with every way to pay, on an account without money unless it says otherwise. */
function startShop(options: ServerOptions = {}) {
  const server = startServer({
    ...options,
    emulator: { balance: { usd: 0 }, ...options.emulator },
    handler: {
      paymentSources: ['balance', 'checkout', 'invoice', 'top_up'],
      orderMaxAgeSeconds: 0,
      trustedOrigins: ['https://shop.example'],
      ...options.handler,
    },
  });
  const { emulator, handler, get } = server;
  const row = async ({ body }: Answer) => {
    const found = await server.store.find({ owner: 'owner_a', ref: body.id });
    if (!found) throw new Error('There is no such row.');
    return found;
  };
  return {
    ...server,
    row,
    /** Stripe's id of what an order is paid by. */
    object: async (answer: Answer) => (await row(answer)).funding?.object ?? '',
    show: async ({ body }: Answer) => (await get(`/orders/${body.id}`)).body,
    /** Lets time pass, and does what is due then. */
    wait: async (seconds: number) => {
      emulator.clock.advance(seconds);
      await handler.tick();
    },
  };
}

describe('an order that is paid by Checkout', () => {
  it('stands in the list from the first moment, with the page that it is paid on', async () => {
    const { order, get, emulator } = startShop();
    const { status, body } = await order({ payment: CHECKOUT });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'awaiting_funds',
      stripe_order: null,
      amount_total: 28_325,
      metric_tons: '0.5',
      expected_delivery_year: 2027,
      payment: { source: 'checkout', status: 'pending', amount: 28_325, currency: 'usd', reason: null },
    });
    expect(body.payment.url).toContain('/c/pay/cs_test_');
    expect((await get('/orders')).body.data).toEqual([body]);
    expect((await get('/orders?status=awaiting_funds')).body.data).toHaveLength(1);
    expect(emulator.orders.list()).toHaveLength(0);
  });

  it('is bought once when it is paid, and keeps its id and its place', async () => {
    const shop = startShop({ emulator: { balance: { usd: 10_000 } } });
    const waiting = await shop.order({ payment: CHECKOUT });
    shop.emulator.payments.pay(await shop.object(waiting), { card: AVAILABLE_AT_ONCE });
    const bought = await shop.show(waiting);
    expect(bought).toMatchObject({ id: waiting.body.id, status: 'confirmed', metric_tons: '0.5' });
    expect(bought.payment).toMatchObject({ source: 'checkout', status: 'paid', url: null });
    expect(shop.emulator.orders.list()).toMatchObject([{ id: bought.stripe_order }]);
    await shop.wait(SECONDS_PER_DAY);
    expect((await shop.order({ payment: CHECKOUT })).body).toMatchObject({ id: waiting.body.id, status: 'confirmed' });
    expect(shop.emulator.orders.list()).toHaveLength(1);
  });

  it('row 30: waits while the money is pending, and is bought by the next round when it is there', async () => {
    const shop = startShop({ emulator: { balance: { usd: 10_000 } } });
    const waiting = await shop.order({ payment: CHECKOUT });
    shop.emulator.payments.pay(await shop.object(waiting), { card: PENDING_FOR_DAYS });
    expect((await shop.show(waiting)).payment).toMatchObject({ status: 'settling', url: null });
    expect(await shop.post(`/orders/${waiting.body.id}/cancel`)).toMatchObject({ body: { code: 'not_cancelable' } });
    await shop.wait(SECONDS_PER_DAY);
    expect(shop.emulator.orders.list()).toHaveLength(0);
    await shop.wait(2 * SECONDS_PER_DAY);
    expect(await shop.show(waiting)).toMatchObject({ status: 'confirmed', payment: { status: 'paid' } });
    expect(shop.emulator.orders.list()).toHaveLength(1);
  });

  it('row 29: is not bought when a bank debit completes it, but when its money has come', async () => {
    const shop = startShop({ emulator: { balance: { usd: 10_000 } } });
    const waiting = await shop.order({ payment: CHECKOUT });
    const object = await shop.object(waiting);
    shop.emulator.payments.pay(object, { bankAccount: GOOD_ACCOUNT });
    expect((await shop.show(waiting)).payment).toMatchObject({ status: 'pending' });
    shop.emulator.payments.finishDebit(object, 'succeed');
    await shop.wait(5 * SECONDS_PER_DAY);
    expect(await shop.show(waiting)).toMatchObject({ status: 'confirmed' });
  });

  it('row 29: is never bought when a bank debit fails', async () => {
    const shop = startShop();
    const waiting = await shop.order({ payment: CHECKOUT });
    const object = await shop.object(waiting);
    shop.emulator.payments.pay(object, { bankAccount: BAD_ACCOUNT });
    shop.emulator.payments.finishDebit(object, 'fail');
    expect(await shop.show(waiting)).toMatchObject({
      status: 'canceled',
      payment: { status: 'failed', reason: 'declined', url: null },
    });
  });

  it('ends when nobody has paid in time', async () => {
    const shop = startShop();
    const waiting = await shop.order({ payment: CHECKOUT });
    await shop.wait(SECONDS_PER_DAY + 120);
    expect(await shop.show(waiting)).toMatchObject({
      status: 'canceled',
      cancellation_reason: 'expired',
      payment: { status: 'expired' },
    });
    expect((await shop.row(waiting)).reserved).toEqual([]);
  });

  it('can be given up while it is unpaid, and cannot be paid then', async () => {
    const shop = startShop();
    const waiting = await shop.order({ payment: CHECKOUT });
    const canceled = await shop.post(`/orders/${waiting.body.id}/cancel`);
    expect(canceled.body).toMatchObject({ status: 'canceled', cancellation_reason: 'requested' });
    expect((await shop.post(`/orders/${waiting.body.id}/cancel`)).body).toEqual(canceled.body);
    const session = await shop.stripe.checkout.sessions.retrieve(await shop.object(waiting));
    expect(session.status).toBe('expired');
  });

  it('is bought, not given up, when it was paid a moment before', async () => {
    const shop = startShop({ emulator: { balance: { usd: 10_000 } } });
    const waiting = await shop.order({ payment: CHECKOUT });
    shop.emulator.payments.pay(await shop.object(waiting), { card: PENDING_FOR_DAYS });
    const answer = await shop.post(`/orders/${waiting.body.id}/cancel`);
    expect(answer).toMatchObject({ status: 409, body: { code: 'not_cancelable' } });
    expect(await shop.show(waiting)).toMatchObject({ status: 'awaiting_funds', payment: { status: 'settling' } });
  });

  it('says that the money went back when it is refunded before it was bought', async () => {
    const shop = startShop();
    const waiting = await shop.order({ payment: CHECKOUT });
    shop.emulator.payments.pay(await shop.object(waiting), { card: PENDING_FOR_DAYS });
    await shop.show(waiting);
    const { funding } = await shop.row(waiting);
    await shop.stripe.refunds.create({ payment_intent: funding?.paymentIntent ?? '' });
    expect(await shop.show(waiting)).toMatchObject({
      status: 'canceled',
      payment: { status: 'refunded', reason: 'refunded' },
    });
    expect(shop.emulator.orders.list()).toHaveLength(0);
  });

  it('goes by the price that was agreed, and asks a person when it has risen since', async () => {
    const shop = startShop({ emulator: { balance: { usd: 100_000 } } });
    const waiting = await shop.order({ payment: CHECKOUT });
    const price = { amount_fees: 3_000, amount_subtotal: 100_000, amount_total: 103_000 };
    shop.emulator.catalog.updateProduct(PRODUCT, { current_prices_per_metric_ton: { usd: price } });
    shop.emulator.payments.pay(await shop.object(waiting), { card: AVAILABLE_AT_ONCE });
    expect(await shop.show(waiting)).toMatchObject({
      status: 'awaiting_funds',
      payment: { status: 'needs_review', reason: 'price_changed' },
    });
    expect(shop.emulator.orders.list()).toHaveLength(0);
    const renamed = await shop.post(`/orders/${waiting.body.id}`, { beneficiary: { public_name: 'Ada' } });
    expect(renamed).toMatchObject({
      status: 400,
      body: { code: 'invalid_request', detail: expect.stringContaining('person') },
    });
    expect(renamed.headers.get('retry-after')).toBeNull();
    const [inReview] = await shop.handler.review.list();
    expect(inReview).toMatchObject({ id: waiting.body.id, owner: 'owner_a', problem: { code: 'price_changed' } });
    const bought = await shop.handler.review.order({ owner: 'owner_a', id: waiting.body.id });
    expect(bought).toMatchObject({ status: 'confirmed', payment: { status: 'paid' } });
    expect(await shop.handler.review.list()).toEqual([]);
  });

  it('sends the buyer back with the order’s id, to pages of the host’s alone', async () => {
    const shop = startShop();
    const waiting = await shop.order({ payment: CHECKOUT });
    const session = await shop.stripe.checkout.sessions.retrieve(await shop.object(waiting));
    expect(session.success_url).toBe(`https://shop.test/removal?offtake_order=${waiting.body.id}`);
    const elsewhere = { source: 'checkout', return_url: 'https://evil.example/' };
    expect(await shop.order({ payment: elsewhere }, { key: 'key_2' })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/payment/return_url' }] },
    });
  });

  it('is opened again under the same key when the answer was lost', async () => {
    const shop = startShop();
    shop.link.intercept = async (request, next) => {
      const answer = await next(request);
      if (request.method === 'POST') throw new TypeError('socket hang up');
      return answer;
    };
    expect(await shop.order({ payment: CHECKOUT })).toMatchObject({ status: 503 });
    shop.link.intercept = (request, next) => next(request);
    expect(await shop.order({ payment: CHECKOUT })).toMatchObject({ status: 200 });
    expect((await shop.stripe.checkout.sessions.list()).data).toHaveLength(1);
  });

  it('is looked for when its key is too old to open it again', async () => {
    const shop = startShop();
    shop.link.intercept = async (request, next) => {
      const answer = await next(request);
      if (request.method === 'POST') throw new TypeError('socket hang up');
      return answer;
    };
    await shop.order({ payment: CHECKOUT });
    shop.link.intercept = (request, next) => next(request);
    await shop.wait(KEY_MAX_AGE_SECONDS);
    expect((await shop.stripe.checkout.sessions.list()).data).toHaveLength(1);
    expect((await shop.get('/orders')).body.data).toMatchObject([{ status: 'awaiting_funds' }]);
  });
});

describe('an order that is paid by invoice', () => {
  it('is ordered as it was asked for, whatever else stands on the invoice', async () => {
    const shop = startShop({ emulator: { balance: { usd: 100_000 } } });
    const lines = [{ description: 'Consulting', amount: 50_000 }];
    const payment = { ...INVOICE, memo: 'Thank you', price: 30_000, line_items: lines };
    const waiting = await shop.order({ payment });
    expect(waiting.body).toMatchObject({ amount_total: 28_325, payment: { source: 'invoice', amount: 80_000 } });
    expect(waiting.body.payment.url).toContain('/i/');
    const invoice = await shop.stripe.invoices.retrieve(await shop.object(waiting));
    expect(invoice).toMatchObject({ status: 'open', customer_email: 'ada@example.com', description: 'Thank you' });
    shop.emulator.payments.pay(invoice.id, { card: AVAILABLE_AT_ONCE });
    expect(await shop.show(waiting)).toMatchObject({ status: 'confirmed', amount_total: 28_325 });
  });

  it('can still be paid after a card was declined', async () => {
    const shop = startShop({ emulator: { balance: { usd: 100_000 } } });
    const waiting = await shop.order({ payment: INVOICE });
    shop.emulator.payments.pay(await shop.object(waiting), { card: '4000 0000 0000 0002' });
    const declined = await shop.show(waiting);
    expect(declined.payment).toMatchObject({ status: 'failed', reason: 'declined', url: expect.any(String) });
    shop.emulator.payments.pay(await shop.object(waiting), { card: AVAILABLE_AT_ONCE });
    expect(await shop.show(waiting)).toMatchObject({ status: 'confirmed' });
  });

  it.each([
    [
      'out of band',
      'paid_out_of_band',
      async (shop: Shop, id: string) => shop.stripe.invoices.pay(id, { paid_out_of_band: true }),
    ],
  ])('asks a person when it is paid %s: no money has come', async (_how, reason, pay) => {
    const shop = startShop({ emulator: { balance: { usd: 100_000 } } });
    const waiting = await shop.order({ payment: INVOICE });
    await pay(shop, await shop.object(waiting));
    expect(await shop.show(waiting)).toMatchObject({
      status: 'awaiting_funds',
      payment: { status: 'needs_review', reason },
    });
    expect(shop.emulator.orders.list()).toHaveLength(0);
    const closed = await shop.handler.review.close({ owner: 'owner_a', id: waiting.body.id });
    expect(closed).toMatchObject({ status: 'canceled', cancellation_reason: 'requested' });
  });

  it('asks a person when it was too small to be charged', async () => {
    const shop = startShop({ emulator: { balance: { usd: 100_000 } } });
    const waiting = await shop.order({ metric_tons: '0.01', payment: { ...INVOICE, price: 20 } });
    expect(waiting.body).toMatchObject({ payment: { status: 'needs_review', reason: 'not_charged' } });
    expect(shop.emulator.orders.list()).toHaveLength(0);
  });

  it('ends when the host voids it', async () => {
    const shop = startShop();
    const waiting = await shop.order({ payment: INVOICE });
    await shop.stripe.invoices.voidInvoice(await shop.object(waiting));
    expect(await shop.show(waiting)).toMatchObject({ status: 'canceled', payment: { status: 'expired' } });
  });

  it('is void when the order is given up', async () => {
    const shop = startShop();
    const waiting = await shop.order({ payment: INVOICE });
    await shop.post(`/orders/${waiting.body.id}/cancel`);
    expect(await shop.stripe.invoices.retrieve(await shop.object(waiting))).toMatchObject({ status: 'void' });
  });
});

type Shop = ReturnType<typeof startShop>;

describe('an order that is paid by a top-up', () => {
  it('is bought when the top-up has arrived', async () => {
    const shop = startShop();
    const waiting = await shop.order({ payment: TOP_UP });
    expect(waiting.body).toMatchObject({ payment: { source: 'top_up', status: 'pending', url: null } });
    shop.emulator.topups.succeed(await shop.object(waiting));
    expect(await shop.show(waiting)).toMatchObject({ status: 'confirmed', payment: { status: 'paid' } });
    expect(await shop.stripe.balance.retrieve()).toMatchObject({ available: [{ amount: 0 }] });
  });

  it('is never bought when the top-up fails', async () => {
    const shop = startShop();
    const waiting = await shop.order({ payment: TOP_UP });
    shop.emulator.topups.fail(await shop.object(waiting));
    expect(await shop.show(waiting)).toMatchObject({ status: 'canceled', payment: { status: 'failed' } });
  });

  it('waits, and says for what, when a payout has swept the money away', async () => {
    const shop = startShop();
    const waiting = await shop.order({ payment: TOP_UP });
    shop.emulator.topups.succeed(await shop.object(waiting));
    shop.emulator.payouts.run();
    expect(await shop.show(waiting)).toMatchObject({
      status: 'awaiting_funds',
      payment: { status: 'settling', reason: 'insufficient_balance' },
    });
    shop.emulator.balance.add('usd', 100_000);
    await shop.wait(SECONDS_PER_HOUR);
    expect(await shop.show(waiting)).toMatchObject({ status: 'confirmed' });
  });
});
