import { Stripe } from 'stripe';
import { describe, expect, it } from 'vitest';
import { startAccount } from '../testSupport/startAccount.js';
import type { FaultKind } from './FaultRule.js';

const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';
const ORDERS = '/v1/climate/orders';
const PLACE = { body: `product=${PRODUCT}&amount=10000`, headers: { 'idempotency-key': 'k1' } };

const outcomeOf = (kind: FaultKind) => async () => {
  const { emulator, send } = startAccount();
  emulator.faults.add({ kind, ms: 1, path: ORDERS, method: 'POST' });
  const failed = await send('POST', ORDERS, PLACE).catch((failure: unknown) => failure);
  const stands = emulator.orders.list().length;
  const again = await send('POST', ORDERS, PLACE);
  return { failed, stands, again, orders: emulator.orders.list().length, faults: emulator.faults.list() };
};

describe('a request that goes wrong', () => {
  it.each([
    ['conflict', 409, 'true', 'idempotency_key_in_use'],
    ['rate_limit', 429, null, 'rate_limit'],
    ['lock_timeout', 429, 'true', 'lock_timeout'],
    ['unauthorized', 401, null, 'api_key_expired'],
    ['forbidden', 403, null, 'more_permissions_required'],
    ['invalid', 400, null, 'parameter_unknown'],
    ['error_before', 500, null, undefined],
  ] as const)('by %s has no effect, and the next try has', async (kind, status, shouldRetry, code) => {
    const { failed, stands, again, orders, faults } = await outcomeOf(kind)();
    expect(failed).toMatchObject({ status, ...(code === undefined ? {} : { body: { error: { code } } }) });
    const { headers } = failed as { headers: Headers };
    expect(headers.get('stripe-should-retry')).toBe(shouldRetry);
    expect(headers.get('stripe-rate-limited-reason')).toBe(kind === 'rate_limit' ? 'global-rate' : null);
    expect([stands, again.status, orders]).toEqual([0, 200, 1]);
    expect(faults).toEqual([]);
  });

  it('by drop_before has no effect', async () => {
    const { failed, stands, orders } = await outcomeOf('drop_before')();
    expect(failed).toMatchObject({ name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNRESET' } });
    expect([stands, orders]).toEqual([0, 1]);
  });

  it('by drop_after stands, and the same key fetches its answer', async () => {
    const { failed, stands, again, orders } = await outcomeOf('drop_after')();
    expect(failed).toBeInstanceOf(TypeError);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect([stands, again.status, orders]).toEqual([1, 200, 1]);
  });

  it('by error_after stands, and the same key fetches the same failure', async () => {
    const { failed, stands, again, orders } = await outcomeOf('error_after')();
    expect(failed).toMatchObject({ status: 500 });
    expect([stands, again.status, orders]).toEqual([1, 500, 1]);
  });

  it('by error_kept has no effect, and never will under the same key', async () => {
    const { failed, stands, again, orders } = await outcomeOf('error_kept')();
    expect(failed).toMatchObject({ status: 500 });
    expect(again.headers.get('idempotent-replayed')).toBe('true');
    expect([stands, again.status, orders]).toEqual([0, 500, 0]);
  });

  it.each(['unauthorized', 'forbidden', 'invalid'] as const)(
    'by %s says nothing of what was done under its key before',
    async (kind) => {
      const { emulator, send } = startAccount();
      const placed = await send('POST', ORDERS, PLACE);
      emulator.faults.add({ kind, path: ORDERS });
      expect((await send('POST', ORDERS, PLACE)).status).toBeGreaterThanOrEqual(400);
      expect(await send('POST', ORDERS, PLACE)).toMatchObject({ status: 200, body: placed.body });
      expect(emulator.orders.list()).toHaveLength(1);
    },
  );

  it('by truncate stands, and its answer breaks off', async () => {
    const { failed, stands, orders } = await outcomeOf('truncate')();
    expect(failed).toMatchObject({ message: expect.stringContaining('terminated') });
    expect([stands, orders]).toEqual([1, 1]);
  });

  it.each(['slow_drip', 'delay'] as const)('by %s is answered in the end', async (kind) => {
    const { failed, stands } = await outcomeOf(kind)();
    expect(failed).toMatchObject({ status: 200, body: { object: 'climate.order' } });
    expect(stands).toBe(1);
  });

  it('by hold waits until it is let go', async () => {
    const { emulator, send } = startAccount();
    emulator.faults.add({ kind: 'hold' });
    const answer = send('POST', ORDERS, PLACE);
    expect(emulator.faults.heldCount()).toBe(1);
    expect(emulator.orders.list()).toEqual([]);
    emulator.faults.release();
    expect((await answer).status).toBe(200);
  });
});

describe('the official SDK', () => {
  it.each([
    ['drop_after', undefined],
    ['lock_timeout', undefined],
    ['conflict', undefined],
    ['truncate', undefined],
    ['rate_limit', 'StripeRateLimitError'],
  ] as const)('retries what is to be retried: %s', async (kind, type) => {
    const { emulator } = startAccount();
    const httpClient = Stripe.createFetchHttpClient(emulator.fetch);
    const stripe = new Stripe('sk_test_123', { httpClient, maxNetworkRetries: 1 });
    emulator.faults.add({ kind });
    const placed = await stripe.climate.orders
      .create({ product: PRODUCT, amount: 10_000 })
      .catch((error: unknown) => error);
    if (kind === 'truncate') expect(placed).toBeInstanceOf(Error);
    else expect(placed).toMatchObject(type === undefined ? { status: 'confirmed' } : { type });
    expect(emulator.orders.list()).toHaveLength(kind === 'rate_limit' ? 0 : 1);
  });
});

describe('which requests go wrong', () => {
  it('is told by a request itself in a header', async () => {
    const { emulator, send } = startAccount();
    const headers = { 'stripe-emulator-fault': 'error_before' };
    expect(await send('GET', ORDERS, { headers })).toMatchObject({ status: 500 });
    expect(await send('GET', ORDERS)).toMatchObject({ status: 200 });
    const delayed = { 'stripe-emulator-fault': 'delay; ms=1' };
    expect(await send('GET', ORDERS, { headers: delayed })).toMatchObject({ status: 200 });
    const unknown = { 'stripe-emulator-fault': 'explode' };
    expect(await send('POST', ORDERS, { ...PLACE, headers: unknown })).toMatchObject({ status: 400 });
    expect(emulator.orders.list()).toEqual([]);
  });

  it('is told by rules: method, path, how many are spared and how often', async () => {
    const { emulator, send } = startAccount({
      faults: [{ kind: 'error_before', method: 'get', path: ORDERS, skip: 1, times: 2 }],
    });
    const statuses: number[] = [];
    for (const path of [ORDERS, '/v1/balance', ORDERS, ORDERS, ORDERS]) statuses.push((await send('GET', path)).status);
    expect(statuses).toEqual([200, 200, 500, 500, 200]);
    const id = emulator.faults.add({ kind: 'error_before', times: null });
    expect((await send('GET', ORDERS)).status).toBe(500);
    expect(emulator.faults.list()).toMatchObject([{ id, struck: 1 }]);
    expect(emulator.faults.remove(id)).toBe(true);
    expect((await send('GET', ORDERS)).status).toBe(200);
  });

  it('is drawn by lot, the same for the same seed', async () => {
    const play = async (seed: number): Promise<number[]> => {
      const { send } = startAccount({ faultMix: { seed, rates: { error_before: 0.3, rate_limit: 0.3 } } });
      const statuses: number[] = [];
      for (let turn = 0; turn < 40; turn += 1) statuses.push((await send('GET', ORDERS)).status);
      return statuses;
    };
    const first = await play(7);
    expect(await play(7)).toEqual(first);
    expect(await play(8)).not.toEqual(first);
    expect(new Set(first)).toEqual(new Set([200, 429, 500]));
  });

  it.each([
    () => startAccount({ faults: [{ kind: 'nonsense' as FaultKind }] }),
    () => startAccount({ faults: [{ kind: 'delay', times: 0 }] }),
    () => startAccount({ faults: [{ kind: 'delay', ms: -1 }] }),
    () => startAccount({ faultMix: { seed: 0.5, rates: {} } }),
    () => startAccount({ faultMix: { seed: 1, rates: { delay: 0.6, hold: 0.6 } } }),
    () => startAccount({ faultMix: { seed: 1, rates: { delay: Number.NaN } } }),
  ])('makes sense, or is refused', (start) => {
    expect(start).toThrow(RangeError);
  });
});
