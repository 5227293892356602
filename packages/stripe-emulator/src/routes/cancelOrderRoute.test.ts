import { describe, expect, it } from 'vitest';
import { startAccount, type Account } from '../testSupport/startAccount.js';

const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';
const DAY_SECONDS = 86_400;
const FULL_BALANCE = 100_000_000;

async function buyOneTon(account: Account): Promise<string> {
  return (await account.stripe.climate.orders.create({ product: PRODUCT, amount: 56_650 })).id;
}

function cancel({ send }: Account, id: string): ReturnType<Account['send']> {
  return send('POST', `/v1/climate/orders/${id}/cancel`);
}

describe('canceling', () => {
  it('is over a day after creation', async () => {
    const account = startAccount({ codes: { cancelTooLate: 'late' } });
    const id = await buyOneTon(account);
    account.emulator.clock.advance(DAY_SECONDS);
    const before = account.emulator.exportState();
    expect(await cancel(account, id)).toMatchObject({
      status: 400,
      body: { error: { code: 'late', message: expect.stringContaining('within 24 hours') } },
    });
    expect(account.emulator.exportState()).toEqual(before);
  });

  it.each(['delay', 'substitution'])('gives everything back within 30 days of a %s', async (cause) => {
    const account = startAccount();
    const { emulator } = account;
    const id = await buyOneTon(account);
    emulator.clock.advance(100 * DAY_SECONDS);
    if (cause === 'delay') emulator.orders.delay(id, { expectedDeliveryYear: 2029 });
    else emulator.orders.substitute(id, { product: 'climsku_frontier_offtake_portfolio_2030' });
    emulator.clock.advance(30 * DAY_SECONDS - 1);
    expect(await cancel(account, id)).toMatchObject({ status: 200, body: { status: 'canceled' } });
    expect(emulator.balance.available('usd')).toBe(FULL_BALANCE);
    expect(emulator.catalog.getProduct(PRODUCT).metric_tons_available).toBe('18000');
    const substitute = emulator.catalog.getProduct('climsku_frontier_offtake_portfolio_2030');
    expect(substitute.metric_tons_available).toBe('64000');
  });

  it('is over 30 days after a delay', async () => {
    const account = startAccount();
    const id = await buyOneTon(account);
    account.emulator.orders.delay(id, { expectedDeliveryYear: 2029 });
    account.emulator.clock.advance(30 * DAY_SECONDS);
    expect(await cancel(account, id)).toMatchObject({ status: 400 });
  });

  it('gives nothing back twice', async () => {
    const account = startAccount({ codes: { alreadyCanceled: 'again' } });
    const id = await buyOneTon(account);
    await cancel(account, id);
    expect(await cancel(account, id)).toMatchObject({ status: 400, body: { error: { code: 'again' } } });
    expect(account.emulator.balance.available('usd')).toBe(FULL_BALANCE - 1650);
  });

  it('is refused for a delivered order', async () => {
    const account = startAccount({ codes: { alreadyDelivered: 'done' } });
    const id = await buyOneTon(account);
    account.emulator.orders.deliver(id);
    expect(await cancel(account, id)).toMatchObject({ status: 400, body: { error: { code: 'done' } } });
  });

  it('gives no money for an order that has not been paid', async () => {
    const account = startAccount();
    const { id } = account.emulator.orders.create({ product: PRODUCT, status: 'awaiting_funds' });
    expect(await cancel(account, id)).toMatchObject({ status: 200 });
    expect(account.emulator.balance.available('usd')).toBe(FULL_BALANCE);
  });

  it('takes no parameter but expand', async () => {
    const account = startAccount();
    const id = await buyOneTon(account);
    const path = `/v1/climate/orders/${id}/cancel`;
    expect(await account.send('POST', path, { body: 'reason=mistake' })).toMatchObject({
      status: 400,
      body: { error: { code: 'parameter_unknown', param: 'reason' } },
    });
    expect(await account.send('POST', path, { body: 'expand[0]=product' })).toMatchObject({
      body: { product: { id: PRODUCT } },
    });
  });
});

describe('objects that do not exist', () => {
  it.each([
    ['GET', '/v1/climate/orders/climorder_none', 'climate order'],
    ['POST', '/v1/climate/orders/climorder_none', 'climate order'],
    ['POST', '/v1/climate/orders/climorder_none/cancel', 'climate order'],
    ['GET', '/v1/climate/products/climsku_none', 'climate product'],
    ['GET', '/v1/climate/suppliers/climsup_none', 'climate supplier'],
  ])('are missing for %s %s', async (method, path, noun) => {
    const { send } = startAccount();
    expect(await send(method, path)).toMatchObject({
      status: 404,
      body: {
        error: {
          type: 'invalid_request_error',
          code: 'resource_missing',
          param: 'id',
          message: expect.stringContaining(`No such ${noun}: '`),
        },
      },
    });
  });
});
