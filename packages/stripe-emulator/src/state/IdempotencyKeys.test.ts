import { describe, expect, it } from 'vitest';
import { Gate } from '../testSupport/Gate.js';
import { startAccount } from '../testSupport/startAccount.js';

const ORDERS = '/v1/climate/orders';
const BODY = 'product=climsku_frontier_offtake_portfolio_2027&metric_tons=1';
const DAY_SECONDS = 86_400;

const keyed = (key: string, body = BODY) => ({ body, headers: { 'idempotency-key': key } });

describe('replay', () => {
  it('answers a repeated request with the first answer, and buys once', async () => {
    const { emulator, send } = startAccount();
    const first = await send('POST', ORDERS, keyed('k'));
    emulator.clock.advance(DAY_SECONDS - 1);
    const second = await send('POST', ORDERS, keyed('k'));
    expect(second).toMatchObject({ status: 200, body: first.body });
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    expect(second.headers.get('original-request')).toBe(first.headers.get('request-id'));
    expect(second.headers.get('request-id')).not.toBe(first.headers.get('request-id'));
    expect(emulator.orders.list()).toHaveLength(1);
  });

  it('does not mind the order of the parameters', async () => {
    const { send } = startAccount();
    const first = await send('POST', ORDERS, keyed('k'));
    const turned = BODY.split('&').toReversed().join('&');
    expect(await send('POST', ORDERS, keyed('k', turned))).toMatchObject({ status: 200, body: first.body });
  });

  it('keeps a failure of the execution, even after its cause is gone', async () => {
    const { emulator, send } = startAccount({ balance: { usd: 0 } });
    const first = await send('POST', ORDERS, keyed('k'));
    emulator.balance.set('usd', 100_000);
    const second = await send('POST', ORDERS, keyed('k'));
    expect(second).toMatchObject({ status: 400, body: first.body });
    expect(second.headers.get('stripe-should-retry')).toBe('false');
    expect(await send('POST', ORDERS, keyed('k2'))).toMatchObject({ status: 200 });
  });

  it('keeps a 500', async () => {
    let fails = true;
    const onExecute = () => {
      if (fails) throw new Error('boom');
    };
    const { emulator, send } = startAccount({ onExecute });
    const first = await send('POST', ORDERS, keyed('k'));
    expect(first).toMatchObject({ status: 500, body: { error: { type: 'api_error' } } });
    fails = false;
    expect(await send('POST', ORDERS, keyed('k'))).toMatchObject({ status: 500, body: first.body });
    expect(emulator.orders.list()).toHaveLength(0);
  });

  it('keeps no request that was refused before it executed', async () => {
    const { send } = startAccount();
    expect(await send('POST', ORDERS, keyed('k', 'amount=1'))).toMatchObject({ status: 400 });
    expect(await send('POST', ORDERS, keyed('k', `${BODY}&amount=1`))).toMatchObject({ status: 400 });
    const wrongKey = { ...keyed('k'), headers: { authorization: 'Bearer no', 'idempotency-key': 'k' } };
    expect(await send('POST', ORDERS, wrongKey)).toMatchObject({ status: 401 });
    expect(await send('POST', ORDERS, keyed('k'))).toMatchObject({ status: 200 });
  });

  it('ignores the key of a request that only reads', async () => {
    const { send } = startAccount();
    const get = () => send('GET', ORDERS, { headers: { 'idempotency-key': 'k' } });
    expect((await get()).body).toMatchObject({ data: [] });
    await send('POST', ORDERS, keyed('k'));
    expect((await get()).body).toMatchObject({ data: [{ object: 'climate.order' }] });
  });
});

describe('mismatch', () => {
  it('refuses the key for other parameters or another endpoint', async () => {
    const { emulator, send } = startAccount();
    const { body } = await send('POST', ORDERS, keyed('k'));
    const other = await send('POST', ORDERS, keyed('k', BODY.replace('=1', '=2')));
    expect(other).toMatchObject({
      status: 400,
      body: { error: { type: 'idempotency_error', message: expect.stringContaining('same parameters') } },
    });
    const [order] = emulator.orders.list();
    const elsewhere = await send('POST', `${ORDERS}/${order?.id}/cancel`, keyed('k', ''));
    expect(elsewhere).toMatchObject({
      status: 400,
      body: { error: { type: 'idempotency_error', message: expect.stringContaining('same endpoint') } },
    });
    expect(await send('POST', ORDERS, keyed('k'))).toMatchObject({ body });
  });

  it.each(['k'.repeat(256), ''])('refuses a key of a wrong length', async (key) => {
    const { send } = startAccount();
    expect(await send('POST', ORDERS, keyed(key))).toMatchObject({
      status: 400,
      body: { error: { type: 'idempotency_error' } },
    });
    expect(await send('POST', ORDERS, keyed('k'.repeat(255)))).toMatchObject({ status: 200 });
  });
});

describe('in use', () => {
  it('answers 409 while the first request is running, and replays after it', async () => {
    const gate = new Gate();
    const running = new Gate();
    const { emulator, send } = startAccount({
      onExecute: () => {
        running.open();
        return gate.passed;
      },
    });
    const first = send('POST', ORDERS, keyed('k'));
    await running.passed;
    const second = await send('POST', ORDERS, keyed('k'));
    expect(second).toMatchObject({
      status: 409,
      body: { error: { type: 'idempotency_error', code: 'idempotency_key_in_use' } },
    });
    expect(second.headers.get('stripe-should-retry')).toBe('true');
    gate.open();
    const { body } = await first;
    expect(await send('POST', ORDERS, keyed('k'))).toMatchObject({ status: 200, body });
    expect(emulator.orders.list()).toHaveLength(1);
  });

  it('lets one of many at once buy', async () => {
    const { emulator, send } = startAccount({ onExecute: () => Promise.resolve() });
    const answers = await Promise.all(Array.from({ length: 20 }, () => send('POST', ORDERS, keyed('k'))));
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(19);
    expect(emulator.orders.list()).toHaveLength(1);
  });
});

describe('expiry', () => {
  it('forgets a key after 24 hours, so that the same request buys again', async () => {
    const { emulator, send } = startAccount();
    await send('POST', ORDERS, keyed('k'));
    emulator.clock.advance(DAY_SECONDS);
    const again = await send('POST', ORDERS, keyed('k'));
    expect(again.headers.has('idempotent-replayed')).toBe(false);
    expect(emulator.orders.list()).toHaveLength(2);
    expect(emulator.exportState().idempotencyKeys).toHaveLength(1);
  });

  it('forgets expired keys even after the clock was set back', async () => {
    const { emulator, send } = startAccount();
    await send('POST', ORDERS, keyed('late'));
    emulator.clock.advance(-2 * DAY_SECONDS);
    await send('POST', ORDERS, keyed('early'));
    emulator.clock.advance(2 * DAY_SECONDS);
    const again = await send('POST', ORDERS, keyed('early'));
    expect(again.headers.has('idempotent-replayed')).toBe(false);
    const replay = await send('POST', ORDERS, keyed('late'));
    expect(replay.headers.get('idempotent-replayed')).toBe('true');
  });

  it('survives a restart', async () => {
    const before = startAccount();
    const { body } = await before.send('POST', ORDERS, keyed('k'));
    const after = startAccount();
    after.emulator.importState(before.emulator.exportState());
    expect(await after.send('POST', ORDERS, keyed('k'))).toMatchObject({ status: 200, body });
  });
});
