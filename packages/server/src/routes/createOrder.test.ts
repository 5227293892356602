import { describe, expect, it } from 'vitest';
import { PRODUCT, startServer, START_UNIX_SECONDS } from '../testSupport/startServer.js';

const SOLD_SHORT = 'climsku_frontier_offtake_portfolio_2026';

describe('POST /orders', () => {
  it('buys by tons from the balance', async () => {
    const { emulator, order } = startServer();
    const before = emulator.balance.available('usd');
    const { status, body } = await order();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      object: 'climate.order',
      status: 'confirmed',
      metric_tons: '0.5',
      amount_subtotal: 27_500,
      amount_fees: 825,
      amount_total: 28_325,
      created: START_UNIX_SECONDS,
      payment: { source: 'balance', status: 'paid', amount: 28_325, currency: 'usd', url: null, expires_at: null },
      metadata: {},
    });
    expect(body.id).toMatch(/^ord_[0-9a-z]{26}$/);
    expect(body.stripe_order).toBe(emulator.orders.list()[0]?.id);
    expect(emulator.balance.available('usd')).toBe(before - 28_325);
  });

  it('buys by amount, passed on as it is', async () => {
    const { order } = startServer();
    const { body } = await order({ metric_tons: undefined, amount: 100_000 });
    expect(body).toMatchObject({ amount_total: 100_000, metric_tons: '1.76' });
  });

  it('tells Stripe who the order is for, and keeps that from the caller', async () => {
    const { emulator, order } = startServer({ handler: { metadata: ({ owner }) => ({ cart: `cart of ${owner}` }) } });
    const { body } = await order({ beneficiary: { public_name: ' Northwind ' } });
    expect(emulator.orders.list()[0]).toMatchObject({
      beneficiary: { public_name: 'Northwind' },
      metadata: { cart: 'cart of owner_a', offtake_ref: body.id, offtake_owner: 'owner_a', offtake_attempt: '1' },
    });
    expect(body.metadata).toEqual({ cart: 'cart of owner_a' });
  });

  it.each([
    ['neither amount nor tons', { metric_tons: undefined }, '/amount', 'required'],
    ['both amount and tons', { amount: 1_000 }, '/metric_tons', 'conflict'],
    ['negative tons', { metric_tons: '-1' }, '/metric_tons', 'not_a_decimal'],
    ['no tons', { metric_tons: '0' }, '/metric_tons', 'not_positive'],
    ['no tons at all', { metric_tons: '0.000' }, '/metric_tons', 'not_positive'],
    ['a comma', { metric_tons: '1,5' }, '/metric_tons', 'not_a_decimal'],
    ['an exponent', { metric_tons: '1e9' }, '/metric_tons', 'not_a_decimal'],
    ['NaN', { metric_tons: 'NaN' }, '/metric_tons', 'not_a_decimal'],
    ['full-width digits', { metric_tons: '１' }, '/metric_tons', 'not_a_decimal'],
    ['tons as a number', { metric_tons: 1 }, '/metric_tons', 'not_a_decimal'],
    ['tons finer than a gram', { metric_tons: '0.0000001' }, '/metric_tons', 'too_precise'],
    ['a negative amount', { metric_tons: undefined, amount: -1 }, '/amount', 'not_positive'],
    ['half a cent', { metric_tons: undefined, amount: 0.5 }, '/amount', 'not_an_integer'],
    ['an amount as text', { metric_tons: undefined, amount: '100' }, '/amount', 'not_an_integer'],
    ['an amount beyond all bounds', { metric_tons: undefined, amount: 2 ** 53 }, '/amount', 'not_an_integer'],
    ['an amount that buys nothing', { metric_tons: undefined, amount: 1 }, '/amount', 'too_small'],
    ['no product', { product: undefined }, '/product', 'required'],
    ['an unknown product', { product: 'climsku_none' }, '/product', 'unknown_product'],
    ['a product that is a path', { product: '../orders' }, '/product', 'unknown_product'],
    ['a currency that is none', { currency: 'US Dollar' }, '/currency', 'not_a_currency'],
    ['an unsupported currency', { currency: 'chf' }, '/currency', 'currency_not_supported'],
    ['an empty name', { beneficiary: { public_name: '  ' } }, '/beneficiary/public_name', 'required'],
    ['a name too long', { beneficiary: { public_name: 'x'.repeat(5_001) } }, '/beneficiary/public_name', 'too_long'],
    ['a way to pay that is not on offer', { payment: { source: 'top_up' } }, '/payment/source', 'not_on_offer'],
    ['an unknown field', { livemode: true }, '/livemode', 'unknown_field'],
    ['metadata from outside', { metadata: { offtake_owner: 'owner_b' } }, '/metadata', 'unknown_field'],
  ])('refuses %s, names the field and buys nothing', async (_name, change, pointer, code) => {
    const { emulator, post } = startServer();
    const answer = await post('/orders', { product: PRODUCT, metric_tons: '0.5', ...change }, { key: 'key_1' });
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_request', retryable: false } });
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
    expect(emulator.orders.list()).toHaveLength(0);
  });

  it.each([
    ['an array', '[]'],
    ['a text', '"order"'],
    ['null', 'null'],
    ['no JSON', '{"product":'],
    ['nothing', ''],
    ['a prototype', '{"__proto__":{"product":"p","metric_tons":"1"}}'],
  ])('refuses a body that is %s', async (_name, text) => {
    const { emulator, post } = startServer();
    const answer = await post('/orders', text, { key: 'key_1' });
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_request' } });
    expect(emulator.orders.list()).toHaveLength(0);
  });

  it.each([
    ['application/x-www-form-urlencoded', 415],
    ['text/plain', 415],
    ['application/jsonp', 415],
    ['', 415],
    ['application/json; charset=utf-8', 200],
    ['Application/JSON', 200],
  ])('answers content type "%s" with %i', async (contentType, status) => {
    const { order } = startServer();
    expect(await order({}, { headers: { 'content-type': contentType } })).toMatchObject({ status });
  });

  it('refuses a body that is too large, though it does not say so, without reading all of it', async () => {
    const { handler } = startServer();
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(8 * 1_024).fill(32));
      },
    });
    const init = { method: 'POST', body: endless, duplex: 'half', headers: { 'content-type': 'application/json' } };
    const response = await handler.fetch(new Request('http://shop.test/orders', init));
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: 'payload_too_large' });
    expect(sent).toBeLessThan(10);
  });

  it.each([[null], [' '], ['x'.repeat(201)], ['with space']])(
    'requires an idempotency key and takes "%s" for none',
    async (key) => {
      const { emulator, order } = startServer();
      expect(await order({}, { key })).toMatchObject({ status: 400, body: { code: 'idempotency_key_required' } });
      expect(emulator.orders.list()).toHaveLength(0);
    },
  );

  it('says which field is sold out when there is not that much left', async () => {
    const { emulator, order } = startServer();
    expect(await order({ product: SOLD_SHORT })).toMatchObject({
      status: 409,
      body: { code: 'product_unavailable', errors: [{ pointer: '/metric_tons', code: 'sold_out' }] },
    });
    expect(emulator.orders.list()).toHaveLength(0);
  });

  it('tells the new price when it is not the one that the buyer saw, and buys nothing', async () => {
    const { emulator, order } = startServer();
    emulator.catalog.updateProduct(PRODUCT, {
      current_prices_per_metric_ton: { usd: { amount_subtotal: 60_000, amount_fees: 1_800 } },
    });
    expect(await order({ expected_total: 28_325 })).toMatchObject({
      status: 409,
      body: { code: 'price_changed', quote: { product: PRODUCT, amount_total: 30_900, metric_tons: '0.5' } },
    });
    expect(emulator.orders.list()).toHaveLength(0);
    expect(await order({ expected_total: 30_900 })).toMatchObject({ status: 200, body: { amount_total: 30_900 } });
  });

  it('keeps to the stricter of the handler’s and the caller’s limits', async () => {
    const { emulator, order } = startServer({
      handler: {
        limits: { amountTotal: { usd: 100_000 }, metricTons: '1' },
        authorize: () => ({ owner: 'a', limits: { amountTotal: { usd: 50_000 }, metricTons: '2' } }),
      },
    });
    const overLimit = { status: 422, body: { code: 'amount_over_limit' } };
    expect(await order({ metric_tons: '0.9' })).toMatchObject(overLimit);
    expect(await order({ metric_tons: '1.01' })).toMatchObject(overLimit);
    expect(await order({ metric_tons: undefined, amount: 50_001 })).toMatchObject({
      body: { code: 'amount_over_limit', errors: [{ pointer: '/amount', code: 'too_large' }] },
    });
    expect(emulator.orders.list()).toHaveLength(0);
    expect(await order({ metric_tons: undefined, amount: 50_000 })).toMatchObject({ status: 200 });
  });

  it('says that the account is not eligible, not what Stripe said', async () => {
    const { order } = startServer({ emulator: { accountEligible: false } });
    const answer = await order();
    expect(answer).toMatchObject({ status: 403, body: { code: 'account_not_eligible' } });
  });
});
