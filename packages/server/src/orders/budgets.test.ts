import { SECONDS_PER_DAY } from '@offtake/contract';
import { describe, expect, it } from 'vitest';
import { PRODUCT, startServer } from '../testSupport/startServer.js';
import { giveBack } from './budgets.js';
import { toFailed } from './orderMachine.js';

/** Half a ton costs 283.25 USD. */
const HALF_A_TON = 28_325;

describe('an order just like a recent one', () => {
  it('row 4: is asked about, and nothing is bought until the buyer has confirmed it', async () => {
    const { order, emulator } = startServer();
    await order();
    const asked = await order({}, { key: 'key_2' });
    expect(asked).toMatchObject({ status: 409, body: { code: 'possible_duplicate', retryable: false } });
    expect(emulator.orders.list()).toHaveLength(1);
    expect(await order({ confirm_duplicate: true }, { key: 'key_2' })).toMatchObject({ status: 200 });
    expect(emulator.orders.list()).toHaveLength(2);
  });

  it('row 4: is bought once when two tabs order it at the same time', async () => {
    const { order, emulator } = startServer();
    const answers = await Promise.all(['tab_1', 'tab_2', 'tab_3'].map((key) => order({}, { key })));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
    expect(emulator.orders.list()).toHaveLength(1);
  });

  it('is not one that differs, or that another owner placed, or that was placed a while ago', async () => {
    const { order, emulator } = startServer();
    await order();
    await order({ metric_tons: '0.6' }, { key: 'key_2' });
    await order({ beneficiary: { public_name: 'Ada' } }, { key: 'key_3' });
    await order({}, { owner: 'owner_b' });
    emulator.clock.advance(600);
    await order({}, { key: 'key_4' });
    expect(emulator.orders.list()).toHaveLength(5);
  });

  it('is asked about for five minutes at least, whenever the first was placed', async () => {
    for (const offset of [0, 1, 150, 299]) {
      const { order, emulator } = startServer();
      emulator.clock.advance(offset);
      await order();
      emulator.clock.advance(299);
      expect(await order({}, { key: 'key_2' })).toMatchObject({ body: { code: 'possible_duplicate' } });
    }
  });

  it('is not asked about when the first was refused, or the host does not want it', async () => {
    const poor = startServer({ emulator: { balance: { usd: 0 } } });
    await poor.order();
    poor.emulator.balance.add('usd', 100_000);
    expect(await poor.order({}, { key: 'key_2' })).toMatchObject({ status: 200 });
    const careless = startServer({ handler: { duplicateWindowSeconds: 0 } });
    await careless.order();
    expect(await careless.order({}, { key: 'key_2' })).toMatchObject({ status: 200 });
  });
});

describe('what may be spent on one day', () => {
  const handler = { limits: { amountTotalPerDay: { usd: 3 * HALF_A_TON } }, duplicateWindowSeconds: 0 };

  it('is never exceeded, however many orders come at once, and used up to the last order that fits', async () => {
    const { order, emulator } = startServer({ handler });
    const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => order({}, { key: `key_${index}` })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
    expect(answers.filter(({ body }) => body.code === 'amount_over_limit')).toHaveLength(5);
    expect(emulator.orders.list()).toHaveLength(3);
  });

  it('is each owner’s own, and new on the next day', async () => {
    const { order, emulator } = startServer({ handler });
    for (const key of ['key_1', 'key_2', 'key_3']) await order({}, { key });
    expect(await order({}, { key: 'key_4', owner: 'owner_b' })).toMatchObject({ status: 200 });
    expect(await order({}, { key: 'key_4' })).toMatchObject({ status: 422, body: { code: 'amount_over_limit' } });
    emulator.clock.advance(SECONDS_PER_DAY);
    expect(await order({}, { key: 'key_4' })).toMatchObject({ status: 200 });
  });

  it('is shared by all owners where the host says so', async () => {
    const sharedLimits = { amountTotalPerDay: { usd: HALF_A_TON } };
    const { order } = startServer({ handler: { sharedLimits } });
    await order();
    expect(await order({}, { owner: 'owner_b' })).toMatchObject({ body: { code: 'amount_over_limit' } });
  });

  it('is given back by an order that Stripe refuses, and by one that nobody pays', async () => {
    const limits = { amountTotalPerDay: { usd: HALF_A_TON } };
    const paymentSources = ['balance', 'top_up'] as const;
    const { order, post, emulator } = startServer({
      emulator: { balance: { usd: 0 } },
      handler: { limits, paymentSources, duplicateWindowSeconds: 0 },
    });
    expect(await order()).toMatchObject({ body: { code: 'insufficient_balance' } });
    const { body } = await order({ payment: { source: 'top_up' } }, { key: 'key_2' });
    expect(await order()).toMatchObject({ body: { code: 'amount_over_limit' } });
    await post(`/orders/${body.id}/cancel`);
    emulator.balance.add('usd', 100_000);
    expect(await order()).toMatchObject({ status: 200 });
  });

  it('counts what Stripe took, when the price has moved in the last moment', async () => {
    const server = startServer({ handler });
    server.link.intercept = (request, next) => {
      const price = { amount_fees: 6_000, amount_subtotal: 100_000, amount_total: 106_000 };
      const prices = { current_prices_per_metric_ton: { usd: price } };
      if (request.method === 'POST') server.emulator.catalog.updateProduct(PRODUCT, prices);
      return next(request);
    };
    expect(await server.order()).toMatchObject({ status: 200, body: { amount_total: 53_000 } });
    // By the quote of the first, 56,650 would be left of 84,975.
    expect(await server.order({ metric_tons: '0.5' }, { key: 'key_2' })).toMatchObject({
      body: { code: 'amount_over_limit' },
    });
  });

  it('counts an order again that was taken for refused', async () => {
    const server = startServer({ handler: { ...handler, limits: { amountTotalPerDay: { usd: HALF_A_TON } } } });
    const { body } = await server.order();
    const row = await server.store.find({ owner: 'owner_a', ref: body.id });
    if (!row) throw new Error('There is no row.');
    const problem = { code: 'account_not_eligible', detail: 'As it was believed.' } as const;
    const undone = { ...row, stripeOrder: null, order: null, version: row.version + 1 };
    await server.store.replace(undone);
    await server.store.replace(toFailed(undone, problem), giveBack(row.reserved));
    expect(await server.order()).toMatchObject({ status: 200, body: { stripe_order: body.stripe_order } });
    expect(await server.order({}, { key: 'key_2' })).toMatchObject({ body: { code: 'amount_over_limit' } });
  });

  it('is the stricter of the handler’s and the caller’s', async () => {
    const { order } = startServer({
      handler: {
        ...handler,
        authorize: () => ({ owner: 'owner_a', limits: { amountTotalPerDay: { usd: HALF_A_TON } } }),
      },
    });
    await order();
    expect(await order({}, { key: 'key_2' })).toMatchObject({ body: { code: 'amount_over_limit' } });
  });
});
