import { describe, expect, it } from 'vitest';
import { startAccount } from '../testSupport/startAccount.js';

const ORDERS = '/v1/climate/orders';
const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';
const NEARLY_SOLD_OUT = 'climsku_frontier_offtake_portfolio_2026';

describe('what an order needs', () => {
  it.each([
    ['amount=10000', 'product', 'parameter_missing'],
    [`product=&amount=10000`, 'product', 'parameter_invalid_empty'],
    [`product=climsku_none&amount=10000`, 'product', 'resource_missing'],
    [`product=${'x'.repeat(5001)}&amount=1`, 'product', undefined],
    [`product[a]=1&amount=1`, 'product', undefined],
    [`product=${PRODUCT}`, 'metric_tons', 'parameter_missing'],
    [`product=${PRODUCT}&amount=10000&metric_tons=1`, 'amount', 'parameters_exclusive'],
    [`product=${PRODUCT}&amount=10000&foo=1`, 'foo', 'parameter_unknown'],
    [`product=${PRODUCT}&amount=10000&foo[bar]=1`, 'foo', 'parameter_unknown'],
    [`product=${PRODUCT}&amount=10000&metadata=x`, 'metadata', undefined],
    [`product=${PRODUCT}&amount=10000&metadata[a][b]=x`, 'metadata[a]', undefined],
    [`product=${PRODUCT}&amount=10000&metadata[a[b]]=x`, 'metadata[a[b]]', undefined],
    [`product=${PRODUCT}&amount=10000&metadata[a]=x&metadata=y`, 'metadata', undefined],
    [`product=${PRODUCT}&amount=10000&metadata=y&metadata[a]=x`, 'metadata[a]', undefined],
    [`product=${PRODUCT}&amount=10000&metadata[${'k'.repeat(41)}]=x`, `metadata[${'k'.repeat(41)}]`, undefined],
    [`product=${PRODUCT}&amount=10000&metadata[k]=${'v'.repeat(501)}`, 'metadata[k]', undefined],
    [`product=${PRODUCT}&amount=10000&beneficiary=Ada`, 'beneficiary', undefined],
    [`product=${PRODUCT}&amount=10000&beneficiary[name]=Ada`, 'beneficiary[name]', 'parameter_unknown'],
    [
      `product=${PRODUCT}&amount=10000&beneficiary[public_name]=`,
      'beneficiary[public_name]',
      'parameter_invalid_empty',
    ],
    [`product=${PRODUCT}&amount=10000&currency=chf`, 'currency', undefined],
    [`product=${PRODUCT}&amount=10000&currency=USD`, 'currency', undefined],
    [`product=${PRODUCT}&amount=10000&currency=__proto__`, 'currency', undefined],
    [`product=${PRODUCT}&amount=10000&expand[]=customer`, 'expand', undefined],
    [`product=${PRODUCT}&amount=10000&expand=product`, 'expand', undefined],
  ])('refuses %s for %s', async (body, param, code) => {
    const { emulator, send } = startAccount();
    const before = emulator.exportState();
    expect(await send('POST', ORDERS, { body })).toMatchObject({
      status: 400,
      body: { error: { type: 'invalid_request_error', param, ...(code && { code }) } },
    });
    expect(emulator.exportState()).toEqual(before);
  });

  it('counts at most 50 metadata keys', async () => {
    const { send } = startAccount();
    const body = `product=${PRODUCT}&amount=10000`;
    expect(await send('POST', ORDERS, { body: body + pairs(50) })).toMatchObject({ status: 200 });
    expect(await send('POST', ORDERS, { body: body + pairs(51) })).toMatchObject({
      status: 400,
      body: { error: { param: 'metadata' } },
    });
  });
});

describe('numbers', () => {
  it.each(['abc', '-1', '0', '1,5', '1.5', '1e9', 'NaN', 'Infinity', '%20100', '0x10', '9999999999999999999', ''])(
    'refuses the amount "%s"',
    async (amount) => {
      const { send } = startAccount();
      expect(await send('POST', ORDERS, { body: `product=${PRODUCT}&amount=${amount}` })).toMatchObject({
        status: 400,
        body: { error: { type: 'invalid_request_error', param: 'amount' } },
      });
    },
  );

  it.each(['abc', '-1', '0', '0.00', '1,5', '1e9', 'NaN', '.5', '5.', '%2B1', '0.0000001', '1/2', ''])(
    'refuses "%s" metric tons',
    async (tons) => {
      const { send } = startAccount();
      expect(await send('POST', ORDERS, { body: `product=${PRODUCT}&metric_tons=${tons}` })).toMatchObject({
        status: 400,
        body: { error: { type: 'invalid_request_error', param: 'metric_tons' } },
      });
    },
  );

  it('refuses an amount that buys less than the smallest quantity', async () => {
    const { send } = startAccount({ codes: { tooFewMetricTons: 'too_few' } });
    expect(await send('POST', ORDERS, { body: `product=${PRODUCT}&amount=100` })).toMatchObject({
      status: 400,
      body: { error: { code: 'too_few', param: 'amount', message: expect.stringContaining('too small') } },
    });
  });

  it('drops trailing zeros of the tons', async () => {
    const { send } = startAccount();
    const answer = await send('POST', ORDERS, { body: `product=${PRODUCT}&metric_tons=00.50` });
    expect(answer.body).toMatchObject({ metric_tons: '0.5', amount_subtotal: 27_500, amount_fees: 825 });
  });

  it('prices yen, which has no smaller unit', async () => {
    const { send } = startAccount();
    const body = `product=${PRODUCT}&metric_tons=0.1&currency=jpy`;
    expect((await send('POST', ORDERS, { body })).body).toMatchObject({
      amount_subtotal: 8250,
      amount_fees: 248,
      amount_total: 8498,
      currency: 'jpy',
    });
  });
});

describe('assumptions behind options', () => {
  it('takes an amount as the subtotal if told so', async () => {
    const { send } = startAccount({ amountIncludesFees: false });
    expect((await send('POST', ORDERS, { body: `product=${PRODUCT}&amount=10000` })).body).toMatchObject({
      amount_subtotal: 10_000,
      amount_fees: 300,
      amount_total: 10_300,
      metric_tons: '0.18',
    });
  });

  it('rounds the tons of an amount down to as many decimals as told', async () => {
    const { send } = startAccount({ amountMetricTonsDecimals: 6 });
    expect((await send('POST', ORDERS, { body: `product=${PRODUCT}&amount=10000` })).body).toMatchObject({
      metric_tons: '0.176522',
    });
  });

  it.each([
    ['amount', '0.17'],
    ['metric_tons', '1'],
  ] as const)('lets %s win over the other if told so', async (winner, metricTons) => {
    const { send } = startAccount({ amountAndMetricTons: winner });
    const body = `product=${PRODUCT}&amount=10000&metric_tons=1`;
    expect((await send('POST', ORDERS, { body })).body).toMatchObject({ metric_tons: metricTons });
  });

  it('keeps to the least and the most tons if told so', async () => {
    const { send } = startAccount({
      minMetricTons: '0.1',
      maxMetricTons: '2',
      codes: { tooFewMetricTons: 'few', tooManyMetricTons: 'many' },
    });
    const order = (tons: string): Promise<unknown> =>
      send('POST', ORDERS, { body: `product=${PRODUCT}&metric_tons=${tons}` });
    expect(await order('0.09')).toMatchObject({ status: 400, body: { error: { code: 'few' } } });
    expect(await order('0.1')).toMatchObject({ status: 200 });
    expect(await order('2.0')).toMatchObject({ status: 200 });
    expect(await order('2.01')).toMatchObject({ status: 400, body: { error: { code: 'many' } } });
  });

  it('says null for a beneficiary that is not set if told so', async () => {
    const { send } = startAccount({ beneficiaryWhenUnset: 'null' });
    expect((await send('POST', ORDERS, { body: `product=${PRODUCT}&amount=10000` })).body).toMatchObject({
      beneficiary: null,
    });
  });

  it('spends pending money only if told so', async () => {
    const balance = { usd: { available: 40_000, pending: 20_000 } };
    const call = { body: `product=${PRODUCT}&metric_tons=1` };
    expect(await startAccount({ balance }).send('POST', ORDERS, call)).toMatchObject({ status: 400 });
    const { emulator, send } = startAccount({ balance, usePendingFunds: true });
    expect(await send('POST', ORDERS, call)).toMatchObject({ status: 200 });
    expect(emulator.balance.available('usd')).toBe(40_000 - 56_650);
  });
});

describe('what can be had', () => {
  it('refuses more tons than are left, and anything when none are', async () => {
    const { send } = startAccount({ codes: { tooManyMetricTons: 'many', productUnavailable: 'gone' } });
    const order = (tons: string): Promise<unknown> =>
      send('POST', ORDERS, { body: `product=${NEARLY_SOLD_OUT}&metric_tons=${tons}` });
    expect(await order('0.5')).toMatchObject({ status: 400, body: { error: { code: 'many' } } });
    expect(await order('0.4')).toMatchObject({ status: 200 });
    expect(await order('0.01')).toMatchObject({ status: 400, body: { error: { code: 'gone', param: 'product' } } });
  });

  it('refuses a currency in which the product has no price', async () => {
    const { emulator, send } = startAccount();
    emulator.catalog.updateProduct(PRODUCT, {
      current_prices_per_metric_ton: { usd: { amount_subtotal: 50_000, amount_fees: 1500 } },
    });
    const body = `product=${PRODUCT}&metric_tons=0.1`;
    expect((await send('POST', ORDERS, { body })).body).toMatchObject({ amount_total: 5150 });
    expect(await send('POST', ORDERS, { body: `${body}&currency=eur` })).toMatchObject({
      status: 400,
      body: { error: { param: 'currency' } },
    });
  });

  it('changes nothing when the balance is too low, and buys once it is not', async () => {
    const { emulator, send } = startAccount({ balance: { usd: 56_649 } });
    const call = { body: `product=${PRODUCT}&metric_tons=1` };
    const before = emulator.exportState();
    expect(await send('POST', ORDERS, call)).toMatchObject({
      status: 400,
      body: { error: { code: 'balance_insufficient', type: 'invalid_request_error' } },
    });
    expect(emulator.exportState()).toEqual(before);
    emulator.balance.add('usd', 1);
    expect(await send('POST', ORDERS, call)).toMatchObject({ status: 200 });
    expect(emulator.balance.available('usd')).toBe(0);
  });

  it('expects a spot purchase in its past year, and this year if the product names none', async () => {
    const { emulator, send } = startAccount();
    const spot = 'climsku_frontier_spot_inventory_2025';
    const call = { body: `product=${spot}&metric_tons=1` };
    expect((await send('POST', ORDERS, call)).body).toMatchObject({ expected_delivery_year: 2025 });
    emulator.catalog.updateProduct(spot, { delivery_year: null });
    expect((await send('POST', ORDERS, call)).body).toMatchObject({ expected_delivery_year: 2026 });
  });
});

function pairs(count: number): string {
  return Array.from({ length: count }, (_, key) => `&metadata[k${key}]=1`).join('');
}
