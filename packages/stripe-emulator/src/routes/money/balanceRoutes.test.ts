import { describe, expect, it } from 'vitest';
import { checkoutInput } from '../../testSupport/moneyInputs.js';
import { START_UNIX_SECONDS, startAccount, type Account } from '../../testSupport/startAccount.js';

const DAY_SECONDS = 86_400;

function typesOf({ emulator }: Account): string[] {
  return emulator.exportState().events.map(({ type }) => type);
}

describe('a top-up', () => {
  it('arrives after some days, and can then be spent', async () => {
    const account = startAccount({ balance: { usd: 0 } });
    const { emulator, stripe } = account;
    const topup = await stripe.topups.create({
      amount: 20_000,
      currency: 'usd',
      description: 'Float',
      metadata: { climate_product: 'climsku_x' },
      statement_descriptor: 'Removal',
    });
    expect(topup).toMatchObject({
      amount: 20_000,
      balance_transaction: null,
      expected_availability_date: START_UNIX_SECONDS + 5 * DAY_SECONDS,
      metadata: { climate_product: 'climsku_x' },
      status: 'pending',
    });
    expect(emulator.balance.available('usd')).toBe(0);
    emulator.clock.advance(5 * DAY_SECONDS);
    const arrived = await stripe.topups.retrieve(topup.id, { expand: ['balance_transaction'] });
    expect(arrived).toMatchObject({
      balance_transaction: { amount: 20_000, fee: 0, source: topup.id, status: 'available', type: 'topup' },
      status: 'succeeded',
    });
    expect(emulator.balance.available('usd')).toBe(20_000);
    expect(typesOf(account)).toEqual(['topup.created', 'balance.available', 'topup.succeeded']);
  });

  it('fails with the test source made for that, or by the control; it can be canceled while pending', async () => {
    const account = startAccount({ balance: { usd: 0 } });
    const { emulator, stripe } = account;
    const create = (source?: string) =>
      stripe.topups.create({ amount: 100, currency: 'usd', ...(source === undefined ? {} : { source }) });
    const [doomed, failed, canceled] = [await create('btok_us_verified_noAccount'), await create(), await create()];
    emulator.topups.fail(failed.id);
    expect(await stripe.topups.cancel(canceled.id)).toMatchObject({ status: 'canceled' });
    await expect(stripe.topups.cancel(canceled.id)).rejects.toMatchObject({ statusCode: 400 });
    emulator.clock.advance(5 * DAY_SECONDS);
    expect((await stripe.topups.list()).data).toMatchObject([
      { status: 'canceled' },
      { status: 'failed', failure_code: 'no_account' },
      { id: doomed.id, status: 'failed' },
    ]);
    expect(emulator.balance.transactions()).toEqual([]);
    expect(() => emulator.topups.succeed(failed.id)).toThrow('failed');
  });

  it('is taken back by the bank even when it is spent', async () => {
    const account = startAccount({ balance: { usd: 0 } });
    const { emulator, stripe } = account;
    const { id } = await stripe.topups.create({ amount: 100, currency: 'usd' });
    emulator.topups.succeed(id);
    emulator.balance.add('usd', -100);
    expect(emulator.topups.reverse(id)).toMatchObject({ status: 'reversed' });
    expect(emulator.balance.available('usd')).toBe(-100);
    expect(typesOf(account).at(-1)).toBe('topup.reversed');
    expect((await stripe.topups.list({ status: 'reversed', amount: { gte: 100 } })).data).toHaveLength(1);
  });

  it.each([
    ['currency=usd', 'amount', 'parameter_missing'],
    ['amount=0&currency=usd', 'amount', 'parameter_invalid_integer'],
    ['amount=1&currency=us', 'currency', undefined],
    ['amount=1&currency=usd&statement_descriptor=sixteen-letters!', 'statement_descriptor', undefined],
    ['amount=1&currency=usd&foo=1', 'foo', 'parameter_unknown'],
  ])('is refused: %s', async (body, param, code) => {
    const { send } = startAccount();
    expect(await send('POST', '/v1/topups', { body })).toMatchObject({
      status: 400,
      body: { error: { param, ...(code && { code }) } },
    });
  });
});

describe('a payout', () => {
  it('takes available money at once and arrives later, or fails and comes back', async () => {
    const account = startAccount({ balance: { usd: { available: 1000, pending: 5000 } } });
    const { emulator, stripe } = account;
    await expect(stripe.payouts.create({ amount: 1001, currency: 'usd' })).rejects.toMatchObject({
      code: 'balance_insufficient',
    });
    const first = await stripe.payouts.create({ amount: 600, currency: 'usd' });
    const second = await stripe.payouts.create({ amount: 300, currency: 'usd' });
    const third = await stripe.payouts.create({ amount: 50, currency: 'usd' });
    expect(emulator.balance.available('usd')).toBe(50);
    emulator.payouts.fail(second.id);
    await stripe.payouts.cancel(third.id);
    emulator.clock.advance(2 * DAY_SECONDS);
    expect(await stripe.payouts.retrieve(first.id)).toMatchObject({ automatic: false, status: 'paid' });
    expect(emulator.balance.available('usd')).toBe(400);
    expect((await stripe.balanceTransactions.list()).data.map(({ amount, type }) => [type, amount])).toEqual([
      ['payout_cancel', 50],
      ['payout_failure', 300],
      ['payout', -50],
      ['payout', -300],
      ['payout', -600],
    ]);
    expect(typesOf(account).filter((type) => type.startsWith('payout'))).toEqual([
      'payout.created',
      'payout.created',
      'payout.created',
      'payout.failed',
      'payout.canceled',
      'payout.paid',
    ]);
  });

  it('sweeps the balance each midnight when the account is set so, down to the minimum', async () => {
    const { emulator, stripe } = startAccount({
      balance: { usd: { available: 1000, pending: 5000 }, eur: 20 },
      payoutMinimumBalances: { usd: 300 },
      payoutSchedule: 'daily',
    });
    emulator.clock.advance(16 * 3600);
    expect((await stripe.payouts.list()).data).toMatchObject([
      { amount: 20, automatic: true, currency: 'eur' },
      { amount: 700, automatic: true, currency: 'usd' },
    ]);
    emulator.balance.add('usd', 5);
    emulator.clock.advance(DAY_SECONDS);
    expect(emulator.payouts.list()[0]).toMatchObject({ amount: 5 });
    expect(emulator.balance.available('usd')).toBe(300);
  });

  it('leaves what the balance settings keep, and follows their schedule', async () => {
    const { emulator, stripe } = startAccount({ balance: { usd: 1000 } });
    expect((await stripe.balanceSettings.retrieve()).payments.payouts).toMatchObject({
      minimum_balance_by_currency: null,
      schedule: { interval: 'manual' },
    });
    const updated = await stripe.balanceSettings.update({
      payments: { payouts: { minimum_balance_by_currency: { usd: 400, eur: 5 }, schedule: { interval: 'daily' } } },
    });
    expect(updated.payments.payouts?.minimum_balance_by_currency).toEqual({ usd: 400, eur: 5 });
    emulator.importState(emulator.exportState());
    emulator.clock.advance(DAY_SECONDS);
    expect(emulator.balance.available('usd')).toBe(400);
    await stripe.balanceSettings.update({
      payments: { payouts: { minimum_balance_by_currency: { usd: '' }, schedule: { interval: 'manual' } } },
    });
    emulator.clock.advance(DAY_SECONDS);
    expect(emulator.balance.available('usd')).toBe(400);
    expect(await stripe.balanceSettings.retrieve()).toMatchObject({
      payments: { payouts: { minimum_balance_by_currency: { eur: 5 }, schedule: { interval: 'manual' } } },
    });
  });

  it('is made by hand when it is not', () => {
    const { emulator } = startAccount({ balance: { usd: 1000 } });
    emulator.clock.advance(30 * DAY_SECONDS);
    expect(emulator.payouts.list()).toEqual([]);
    expect(emulator.payouts.run()).toMatchObject([{ amount: 1000 }]);
    expect(emulator.balance.available('usd')).toBe(0);
  });
});

describe('a customer', () => {
  it('is created, found, changed and deleted', async () => {
    const account = startAccount();
    const { emulator, stripe } = account;
    const customer = await stripe.customers.create({
      address: { city: 'Berlin', country: 'DE' },
      email: 'ada@example.com',
      metadata: { a: 'b' },
      name: 'Ada',
    });
    expect(customer).toMatchObject({ address: { city: 'Berlin', line1: null }, balance: 0, name: 'Ada' });
    await stripe.customers.create({ email: 'other@example.com' });
    expect((await stripe.customers.list({ email: 'ada@example.com' })).data).toEqual([customer]);
    const updated = await stripe.customers.update(customer.id, { name: 'Grace', metadata: { a: '' } });
    expect(updated).toMatchObject({ email: 'ada@example.com', metadata: {}, name: 'Grace' });
    const event = emulator.exportState().events.find(({ type }) => type === 'customer.updated');
    expect(event?.previousAttributes).toEqual({ metadata: { a: 'b' }, name: 'Ada' });
    expect(await stripe.customers.del(customer.id)).toEqual(
      expect.objectContaining({ id: customer.id, deleted: true }),
    );
    expect(await stripe.customers.retrieve(customer.id)).toMatchObject({ deleted: true });
    expect((await stripe.customers.list()).data).toHaveLength(1);
    await expect(stripe.customers.update(customer.id, { name: 'x' })).rejects.toMatchObject({ statusCode: 404 });
    expect(typesOf(account).at(-1)).toBe('customer.deleted');
  });
});

describe('the pending balance', () => {
  it('settles as a whole by the control, also when more was refunded than was paid in', async () => {
    const { emulator, stripe } = startAccount({ balance: { usd: { available: 1000, pending: 500 } } });
    const input = { amount: 10_000, confirm: true, currency: 'usd', payment_method: 'pm_card_visa' };
    const { id } = await stripe.paymentIntents.create(input);
    expect(() => emulator.balance.settle('usd', 600)).toThrow('as a whole');
    emulator.balance.settle('usd', 500);
    await stripe.refunds.create({ payment_intent: id });
    expect(emulator.balance.pending('usd')).toBe(-320);
    emulator.balance.settle('usd');
    expect([emulator.balance.available('usd'), emulator.balance.pending('usd')]).toEqual([1180, 0]);
    emulator.clock.advance(2 * DAY_SECONDS);
    expect([emulator.balance.available('usd'), emulator.balance.pending('usd')]).toEqual([1180, 0]);
  });
});

describe('balance transactions', () => {
  it('are listed by type, currency, time and source, and retrieved', async () => {
    const { emulator, stripe } = startAccount();
    const order = await stripe.climate.orders.create({
      product: 'climsku_frontier_offtake_portfolio_2027',
      amount: 5000,
    });
    emulator.clock.advance(60);
    await stripe.climate.orders.cancel(order.id);
    emulator.balance.add('eur', 5);
    const list = async (query: object) => (await stripe.balanceTransactions.list(query)).data.map(({ type }) => type);
    expect(await list({})).toEqual(['adjustment', 'climate_order_refund', 'climate_order_purchase']);
    expect(await list({ type: 'climate_order_purchase' })).toEqual(['climate_order_purchase']);
    expect(await list({ currency: 'eur' })).toEqual(['adjustment']);
    expect(await list({ created: { lte: START_UNIX_SECONDS } })).toEqual(['climate_order_purchase']);
    expect(await list({ source: order.id, limit: 1 })).toEqual(['climate_order_refund']);
    const [, newest] = (await stripe.balanceTransactions.list()).data;
    expect(await stripe.balanceTransactions.retrieve(newest?.id ?? '')).toEqual(newest);
    await expect(stripe.balanceTransactions.list({ starting_after: 'txn_none' })).rejects.toMatchObject({
      code: 'resource_missing',
    });
    const page = [];
    for await (const { id } of stripe.balanceTransactions.list({ limit: 1 })) page.push(id);
    expect(page).toHaveLength(3);
  });
});

describe('what is on the way', () => {
  it('goes on where it was after the state has moved to another emulator', async () => {
    const first = startAccount({ balance: { usd: 0 } });
    const session = await first.stripe.checkout.sessions.create(checkoutInput(10_000));
    const open = await first.stripe.checkout.sessions.create(checkoutInput(10_000));
    first.emulator.payments.pay(session.id, { bankAccount: '000123456789' });
    await first.stripe.topups.create({ amount: 100, currency: 'usd' });
    const other = startAccount({ balance: { usd: 0 } });
    other.emulator.importState(JSON.parse(JSON.stringify(first.emulator.exportState())));
    other.emulator.clock.advance(6 * DAY_SECONDS);
    expect((await other.stripe.checkout.sessions.retrieve(session.id)).payment_status).toBe('paid');
    expect((await other.stripe.checkout.sessions.retrieve(open.id)).status).toBe('expired');
    expect(other.emulator.balance.available('usd')).toBe(9920 + 100);
    expect(other.emulator.balance.pending('usd')).toBe(0);
  });
});
