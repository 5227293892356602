import { describe, expect, it } from 'vitest';
import { Gate } from '../testSupport/Gate.js';
import { addEmptyOrder } from '../testSupport/addEmptyOrder.js';
import { START_UNIX_SECONDS, startAccount } from '../testSupport/startAccount.js';

const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';
const ORDERS = '/v1/climate/orders';

describe('the wire', () => {
  it('takes the documented form body and answers with indented JSON and the usual headers', async () => {
    const { send } = startAccount();
    const body = `amount=10000&currency=usd&product=${PRODUCT}&metadata[ref]=a%20b&beneficiary[public_name]=Ada`;
    const answer = await send('POST', ORDERS, { body, headers: { 'idempotency-key': 'k1' } });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      amount_total: 10_000,
      amount_subtotal: 9709,
      amount_fees: 291,
      metric_tons: '0.17',
      metadata: { ref: 'a b' },
      beneficiary: { public_name: 'Ada' },
    });
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(answer.headers.get('request-id')).toMatch(/^req_\w{14}$/);
    expect(answer.headers.get('stripe-version')).toBe('2026-09-30.endive');
    expect(answer.headers.get('idempotency-key')).toBe('k1');
    expect(answer.headers.get('original-request')).toBe(answer.headers.get('request-id'));
    expect(answer.headers.has('idempotent-replayed')).toBe(false);
  });

  it('echoes the API version that was asked for, and refuses what is none', async () => {
    const { send } = startAccount();
    const answer = await send('GET', ORDERS, { headers: { 'stripe-version': '2026-10-28.endive' } });
    expect(answer.headers.get('stripe-version')).toBe('2026-10-28.endive');
    expect(await send('GET', ORDERS, { headers: { 'stripe-version': 'latest' } })).toMatchObject({ status: 400 });
  });

  it('takes a Request, a URL or a text, like fetch itself', async () => {
    const { emulator } = startAccount();
    const url = 'https://api.stripe.com/v1/climate/products';
    const init = { headers: { authorization: 'Bearer rk_test_1' } };
    for (const answer of [
      await emulator.fetch(url, init),
      await emulator.fetch(new URL(url), init),
      await emulator.fetch(new Request(url, init)),
    ])
      expect(answer.status).toBe(200);
  });

  it('takes parameters of a POST from the query as well', async () => {
    const { send } = startAccount();
    expect(await send('POST', `${ORDERS}?product=${PRODUCT}&metric_tons=1`)).toMatchObject({ status: 200 });
  });

  it('refuses a body that is no form', async () => {
    const { send } = startAccount();
    const json = { body: '{"product":"x"}', headers: { 'content-type': 'application/json' } };
    expect(await send('POST', ORDERS, json)).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringContaining('application/x-www-form-urlencoded') } },
    });
  });

  it.each([
    ['GET', '/v1/foo'],
    ['GET', '/'],
    ['DELETE', ORDERS],
    ['PUT', ORDERS],
    ['POST', '/v1/balance'],
    ['GET', `${ORDERS}/`],
    ['GET', `${ORDERS}/climorder_1/cancel`],
    ['GET', '/v1/climate/reservations'],
  ])('does not recognise %s %s', async (method, path) => {
    const { send } = startAccount();
    expect(await send(method, path)).toMatchObject({
      status: 404,
      body: {
        error: {
          type: 'invalid_request_error',
          message: expect.stringContaining(`Unrecognized request URL (${method}: ${path}).`),
        },
      },
    });
  });
});

describe('a task that fails', () => {
  it('is told by the request that finds it due, and leaves no idempotency key in use', async () => {
    let now = START_UNIX_SECONDS;
    const { emulator, send } = startAccount({ now: () => now });
    addEmptyOrder(emulator, now + 60);
    now += 60;
    const place = (key: string) =>
      send('POST', ORDERS, { body: `product=${PRODUCT}&metric_tons=1`, headers: { 'idempotency-key': key } });
    const refused = { status: 500, body: { error: { message: expect.stringContaining('0 are left') } } };
    expect(await place('first')).toMatchObject(refused);
    expect(await place('first')).toMatchObject(refused);
    expect(await place('second')).toMatchObject({ status: 200 });
  });
});

describe('keys', () => {
  it.each([
    ['none', '', 'You did not provide an API key'],
    ['an unknown scheme', 'Digest sk_test_1', 'You did not provide an API key'],
    ['broken base64', 'Basic %%%', 'You did not provide an API key'],
    ['a publishable key', 'Bearer pk_test_1', 'publishable API key'],
    ['a live key', 'Bearer sk_live_1234567890abcdef', 'live mode key'],
    ['a live restricted key', 'Bearer rk_live_1234567890abcdef', 'live mode key'],
    ['nonsense', 'Bearer hello', 'Invalid API Key provided'],
  ])('refuses %s with 401', async (_, authorization, message) => {
    const { send } = startAccount();
    const answer = await send('GET', ORDERS, { headers: { authorization } });
    expect(answer).toMatchObject({
      status: 401,
      body: { error: { type: 'invalid_request_error', message: expect.stringContaining(message) } },
    });
    expect(answer.headers.get('www-authenticate')).toBe('Basic realm="Stripe"');
    expect(JSON.stringify(answer.body)).not.toContain('1234567890abcdef');
  });

  it('takes a key by basic authentication', async () => {
    const { send } = startAccount();
    const authorization = `Basic ${btoa('sk_test_123:')}`;
    expect(await send('GET', ORDERS, { headers: { authorization } })).toMatchObject({ status: 200 });
  });

  it('accepts only the named keys if some are named', async () => {
    const { send } = startAccount({ apiKeys: ['sk_test_right'] });
    expect(await send('GET', ORDERS)).toMatchObject({ status: 401 });
    const headers = { authorization: 'Bearer sk_test_right' };
    expect(await send('GET', ORDERS, { headers })).toMatchObject({ status: 200 });
  });

  it('refuses to act for a connected account, of which there are none', async () => {
    const { send } = startAccount();
    expect(await send('GET', ORDERS, { headers: { 'stripe-account': 'acct_1' } })).toMatchObject({
      status: 403,
      body: { error: { code: 'account_invalid' } },
    });
  });

  it('refuses all of Climate to an account that is not eligible, and nothing else', async () => {
    const { send } = startAccount({ accountEligible: false, codes: { accountNotEligible: 'not_eligible' } });
    expect(await send('GET', '/v1/climate/products')).toMatchObject({
      status: 400,
      body: { error: { code: 'not_eligible', message: 'Account not eligible for Climate Orders' } },
    });
    expect(await send('GET', '/v1/balance')).toMatchObject({ status: 200 });
  });
});

describe('a client that hangs up', () => {
  it('gets its own reason, while the order is placed all the same', async () => {
    const running = new Gate();
    const gate = new Gate();
    const { emulator, send } = startAccount({
      onExecute: () => {
        running.open();
        return gate.passed;
      },
    });
    const client = new AbortController();
    const body = `product=${PRODUCT}&metric_tons=1`;
    const headers = { authorization: 'Bearer sk_test_1', 'idempotency-key': 'k' };
    const url = `https://api.stripe.com${ORDERS}?${body}`;
    const lost = emulator.fetch(url, { method: 'POST', headers, signal: client.signal });
    await running.passed;
    client.abort(new Error('timeout'));
    await expect(lost).rejects.toThrow('timeout');
    gate.open();
    const retry = await send('POST', `${ORDERS}?${body}`, { headers });
    expect(retry.headers.get('idempotent-replayed')).toBe('true');
    expect(emulator.orders.list()).toHaveLength(1);
  });

  it('sends nothing if it hung up before', async () => {
    const { emulator } = startAccount();
    const headers = { authorization: 'Bearer sk_test_1' };
    const url = `https://api.stripe.com${ORDERS}?product=${PRODUCT}&metric_tons=1`;
    const call = emulator.fetch(url, { method: 'POST', headers, signal: AbortSignal.abort() });
    await expect(call).rejects.toThrow('aborted');
    expect(emulator.orders.list()).toHaveLength(0);
  });
});
