import { createServer } from 'node:http';
import { toNodeHandler } from '@offtake/server/node';
import { describe, expect, it } from 'vitest';
import { startStack, type StackOptions } from '../startStack.js';
import type { ConformanceReport } from './ConformanceReport.js';
import { listChecks, runConformance } from './runConformance.js';
import { startRelay } from '../testSupport/startRelay.js';
import { changeAnswer, changeItems, changeResponse, tamperWith, without } from '../testSupport/tamper.js';

const SESSION = { authorization: 'Bearer session' };

function startOurs(emulator: StackOptions['emulator'] = {}) {
  return startStack({
    emulator,
    handler: {
      authorize: ({ request }) =>
        request.headers.get('authorization') === SESSION.authorization ? { owner: 'a' } : null,
      logger: { warn: () => {}, error: () => {} },
    },
  });
}

function namesOf({ results }: ConformanceReport, ...statuses: string[]) {
  return results.filter(({ status }) => statuses.includes(status)).map(({ name }) => name);
}

describe('our own handler', () => {
  it('passes every check of full level in process', async () => {
    const { baseUrl, fetch } = startOurs();
    const report = await runConformance({ baseUrl, fetch, headers: SESSION });
    expect(namesOf(report, 'failed', 'blocked', 'skipped')).toEqual([]);
    expect(report).toMatchObject({ ok: true, level: 'full', levelSource: 'detected', refusal: null });
    expect(report.results.map(({ name }) => name)).toEqual(listChecks('full').map(({ name }) => name));
  });

  it('passes every check of relay level when that is asked for', async () => {
    const { baseUrl, fetch } = startOurs();
    const report = await runConformance({ baseUrl, fetch, headers: SESSION, level: 'relay' });
    expect(namesOf(report, 'failed', 'blocked', 'skipped')).toEqual([]);
    expect(report).toMatchObject({ ok: true, level: 'relay', levelSource: 'asked' });
  });

  it('passes full level over HTTP', async () => {
    const { handler } = startOurs();
    const server = createServer((request, response) => void toNodeHandler(handler)(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    try {
      const report = await runConformance({ baseUrl: `http://127.0.0.1:${port}/api/offtake/`, headers: SESSION });
      expect(namesOf(report, 'failed', 'blocked', 'skipped')).toEqual([]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }, 30_000);

  it.each<[string, StackOptions]>([
    ['fees come on top', { emulator: { amountIncludesFees: false }, handler: { amountIncludesFees: false } }],
    ['the currency has no decimals', { handler: { currencies: ['jpy', 'usd'] } }],
    [
      'the balance is nobody’s business',
      { handler: { authorize: ({ action }) => (action === 'balance.read' ? false : { owner: 'a' }) } },
    ],
    ['orders are limited', { handler: { limits: { amountTotal: { usd: 10_000 }, metricTons: '0.5' } } }],
    ['there are a thousand orders', { orders: 'many' }],
    ['orders of every kind are there', { orders: 'all_statuses' }],
  ])('passes full level where %s', async (_where, options) => {
    const logger = { warn: () => {}, error: () => {} };
    const { baseUrl, fetch } = startStack({ ...options, handler: { ...options.handler, logger } });
    const report = await runConformance({ baseUrl, fetch });
    expect(namesOf(report, 'failed', 'blocked')).toEqual([]);
  });

  it('needs less than twenty-five orders for it', async () => {
    const { baseUrl, fetch, emulator } = startOurs();
    await runConformance({ baseUrl, fetch, headers: SESSION });
    expect(emulator.orders.list().length).toBeLessThan(25);
    expect(new Set(emulator.orders.list().map(({ metric_tons: tons }) => tons)).has('0.01')).toBe(true);
  });
});

describe('a backend that only relays', () => {
  it('passes relay level without what is optional', async () => {
    const report = await runConformance(startRelay());
    expect(namesOf(report, 'failed', 'blocked')).toEqual([]);
    expect(report).toMatchObject({ ok: true, level: 'relay', levelSource: 'detected' });
    expect(namesOf(report, 'skipped')).toEqual([
      'access/anonymous',
      'output/getConfig',
      'output/listSuppliers',
      'output/getSupplier',
      'output/getBalance',
    ]);
  });

  it('does not pass full level', async () => {
    const report = await runConformance({ ...startRelay(), level: 'full' });
    expect(report.ok).toBe(false);
    expect(namesOf(report, 'failed')).toEqual(expect.arrayContaining(['config/version', 'price/changed', 'http/etag']));
    expect(namesOf(report, 'passed')).toContain('idempotency/replay');
  });
});

describe('live mode', () => {
  it('is refused before anything is written', async () => {
    const { baseUrl, fetch, emulator } = startOurs({ livemode: true });
    const methods: string[] = [];
    const watched = tamperWith(fetch, (request, next) => {
      methods.push(request.method);
      return next(request);
    });
    const report = await runConformance({ baseUrl, fetch: watched, headers: SESSION });
    expect(report).toMatchObject({ ok: false, refusal: { kind: 'live_mode' }, results: [] });
    expect(report.refusal?.message).toContain('test key');
    expect(new Set(methods)).toEqual(new Set(['GET']));
    expect(emulator.orders.list()).toEqual([]);
  });

  it('ends the run when it shows itself only in the first order', async () => {
    const { baseUrl, fetch, emulator } = startRelay();
    const live = changeAnswer({ method: 'POST', path: /\/orders$/ }, (json) => ({ ...json, livemode: true }));
    const report = await runConformance({ baseUrl, fetch: tamperWith(fetch, live) });
    expect(report).toMatchObject({ ok: false, refusal: { kind: 'live_mode' } });
    expect(emulator.orders.list()).toHaveLength(1);
  });

  it('is suspected of products that do not say', async () => {
    const { baseUrl, fetch, emulator } = startRelay();
    const silent = changeItems({ path: /\/products$/ }, (item) => without(item, 'livemode'));
    const report = await runConformance({ baseUrl, fetch: tamperWith(fetch, silent) });
    expect(namesOf(report, 'failed')).toEqual(['products/orderable', 'output/listProducts']);
    expect(namesOf(report, 'blocked')).toContain('orders/by-tons');
    expect(emulator.orders.list()).toEqual([]);
  });
});

describe('what cannot be checked', () => {
  it('is an address at which nobody answers', async () => {
    const fetch = () => Promise.reject(new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') }));
    const report = await runConformance({ baseUrl: 'http://nobody.test', fetch });
    expect(report).toMatchObject({ ok: false, refusal: { kind: 'unreachable' }, results: [] });
    expect(report.refusal?.message).toContain('ECONNREFUSED');
  });

  it('is a backend that lets nobody in, unless the level is known', async () => {
    const { baseUrl, fetch } = startRelay();
    const closed = changeResponse({ path: /./ }, () => Response.json({ code: 'unauthenticated' }, { status: 401 }));
    const options = { baseUrl, fetch: tamperWith(fetch, closed) };
    const report = await runConformance(options);
    expect(report).toMatchObject({ ok: false, refusal: { kind: 'not_let_in' }, results: [] });
    expect(report.refusal?.message).toContain('--header');
    const asked = await runConformance({ ...options, level: 'relay', only: ['products/orderable'] });
    expect(asked.results[0]?.failure?.advice).toContain('--header');
  });

  it.each([
    [{ baseUrl: '/api/offtake' }, /absolute URL/],
    [{ ...startRelay(), only: ['nonsense'] }, /no check "nonsense" at relay level/],
    [{ ...startRelay(), only: ['config'] }, /no check "config" at relay level/],
  ])('is wrong use: %j', async (options, message) => {
    await expect(runConformance(options)).rejects.toThrow(message);
  });

  it('is blocked, and no pass, when what it needs is broken', async () => {
    const { baseUrl, fetch } = startRelay();
    const poor = changeResponse({ method: 'POST', path: /\/orders$/, status: 200 }, () =>
      Response.json({ error: { type: 'invalid_request_error', code: 'balance_insufficient' } }, { status: 400 }),
    );
    const report = await runConformance({
      baseUrl,
      fetch: tamperWith(fetch, poor),
      only: ['orders', 'idempotency/replay'],
    });
    expect(namesOf(report, 'failed')).toEqual(['orders/by-tons']);
    expect(report.results.find(({ name }) => name === 'orders/by-tons')?.failure?.advice).toMatch(/test money/);
    expect(report.results.find(({ name }) => name === 'idempotency/replay')).toMatchObject({
      status: 'blocked',
      reason: expect.stringContaining('orders/by-tons'),
    });
  });
});

describe('one check alone', () => {
  it.each(listChecks('full').map(({ name }) => name))('%s says the same as in the whole run', async (name) => {
    const { baseUrl, fetch } = startOurs();
    const report = await runConformance({ baseUrl, fetch, headers: SESSION, only: [name] });
    expect(report.results).toEqual([
      { name, title: expect.any(String), status: 'passed', reason: null, failure: null },
    ]);
  });

  it('is told of as it comes, by name or by group', async () => {
    const seen: string[] = [];
    const only = ['cancel', 'orders/by-tons'];
    await runConformance({ ...startRelay(), only, onResult: ({ name }) => seen.push(name) });
    expect(seen).toEqual(['orders/by-tons', 'cancel/new-order', 'cancel/again', 'cancel/unknown']);
  });

  it('orders what was asked for', async () => {
    const { emulator, ...relay } = startRelay();
    const product = 'climsku_frontier_offtake_portfolio_2030';
    await runConformance({ ...relay, product, currency: 'jpy', only: ['orders/by-tons'] });
    expect(emulator.orders.list()).toMatchObject([{ product, currency: 'jpy' }]);
  });
});
