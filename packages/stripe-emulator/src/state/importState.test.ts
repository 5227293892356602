import { describe, expect, it } from 'vitest';
import type { EmulatorState } from './EmulatorState.js';
import { START_UNIX_SECONDS, startAccount } from '../testSupport/startAccount.js';

const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';

async function startLivedIn() {
  const account = startAccount();
  const { emulator, stripe } = account;
  const canceled = await stripe.climate.orders.create({ product: PRODUCT, amount: 56_650 });
  await stripe.climate.orders.cancel(canceled.id);
  emulator.clock.advance(3600);
  await stripe.climate.orders.create({ product: PRODUCT, amount: 10_000, metadata: { a: 'ü' } });
  emulator.orders.create({ product: PRODUCT, status: 'awaiting_funds', created: 5 });
  emulator.catalog.updateProduct(PRODUCT, { name: 'Renamed' });
  emulator.balance.set('usd', { pending: 7 });
  return account;
}

describe('saved state', () => {
  it('goes through JSON and another emulator unchanged', async () => {
    const { emulator } = await startLivedIn();
    const saved = emulator.exportState();
    const other = startAccount().emulator;
    other.importState(JSON.parse(JSON.stringify(saved)));
    expect(other.exportState()).toEqual(saved);
    expect(other.clock.now()).toBe(START_UNIX_SECONDS + 3600);
    expect(other.orders.list()).toEqual(emulator.orders.list());
    expect(other.balance.transactions()).toEqual(emulator.balance.transactions());
  });

  it('carries on where it was: windows, refunds and expiry', async () => {
    const { emulator } = await startLivedIn();
    const other = startAccount({ unconfirmedExpirySeconds: 60 });
    other.emulator.importState(emulator.exportState());
    other.emulator.clock.advance(0);
    expect(other.emulator.orders.list().map(({ status }) => status)).toEqual(['confirmed', 'canceled', 'canceled']);
    const [order] = other.emulator.orders.list();
    await other.stripe.climate.orders.cancel(order?.id ?? '');
    expect(other.emulator.balance.available('usd')).toBe(emulator.balance.available('usd') + 9709);
  });

  it('gets new orders even when its source of ids starts over', async () => {
    const { emulator } = await startLivedIn();
    let count = 0;
    const restarted = startAccount({ randomId: () => String(++count).padStart(24, '0') });
    restarted.emulator.importState(emulator.exportState());
    for (let index = 0; index < 5; index += 1)
      await restarted.stripe.climate.orders.create({ product: PRODUCT, amount: 10_000 });
    expect(restarted.emulator.orders.list()).toHaveLength(8);
  });

  it('is spared an order for which there is no new id', async () => {
    const { emulator, send } = startAccount({ randomId: () => 'same' });
    const body = `product=${PRODUCT}&metric_tons=1`;
    expect(await send('POST', '/v1/climate/orders', { body })).toMatchObject({ status: 200 });
    const before = emulator.exportState();
    expect(await send('POST', '/v1/climate/orders', { body })).toMatchObject({ status: 500 });
    expect(emulator.exportState()).toEqual(before);
  });

  it('is a copy', async () => {
    const { emulator } = await startLivedIn();
    const saved = emulator.exportState();
    saved.orders.length = 0;
    saved.balance.available['usd'] = 0;
    expect(emulator.orders.list()).toHaveLength(3);
    expect(emulator.balance.available('usd')).toBeGreaterThan(0);
  });

  it.each<[string, (state: Record<string, unknown>) => unknown]>([
    ['no object', () => null],
    ['of another version', (state) => ({ ...state, version: 99 })],
    ['without orders', (state) => ({ ...state, orders: undefined })],
    ['with orders twice', (state) => ({ ...state, products: [state['products'], state['products']].flat() })],
    ['with a broken order', (state) => ({ ...state, orders: [{ id: 'climorder_1' }] })],
    ['with a task of no kind', (state) => ({ ...state, schedule: [{ id: '', time: 5 }] })],
    ['with a task of an unknown kind', (state) => ({ ...state, schedule: [{ id: '', time: 5, kind: 'moon.full' }] })],
    ['with broken keys', (state) => ({ ...state, idempotencyKeys: [{}] })],
    ['without money', (state) => ({ ...state, balance: {} })],
    ['without payments', (state) => ({ ...state, money: {} })],
    ['without a clock', (state) => ({ ...state, clockOffsetSeconds: 'x' })],
  ])('is refused when it is %s, and nothing is replaced', async (_, spoil) => {
    const { emulator } = await startLivedIn();
    const before = emulator.exportState();
    expect(() => emulator.importState(spoil({ ...before }) as EmulatorState)).toThrow(Error);
    expect(emulator.exportState()).toEqual(before);
  });
});
