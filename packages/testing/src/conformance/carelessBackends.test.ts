import { describe, expect, it } from 'vitest';
import { startStack } from '../startStack.js';
import {
  changeAnswer,
  changeItems,
  changeResponse,
  isMatch,
  tamperWith,
  withBody,
  without,
  type Tamper,
} from '../testSupport/tamper.js';
import type { ConformanceReport } from './ConformanceReport.js';
import { listChecks, runConformance } from './runConformance.js';

const CREATE = { method: 'POST', path: /\/orders$/ };
const REFUSALS = listChecks('full').flatMap(({ name }) => (name.startsWith('refusals/') ? [name] : []));

function startOurs() {
  return startStack({ handler: { duplicateWindowSeconds: 0, logger: { warn: () => {}, error: () => {} } } });
}

async function runAgainst(tamper: Tamper, only?: string[]) {
  const { baseUrl, fetch } = startOurs();
  return runConformance({ baseUrl, fetch: tamperWith(fetch, tamper), only });
}

function failedOf({ results }: ConformanceReport) {
  return results.filter(({ status }) => status === 'failed').map(({ name }) => name);
}

describe('a backend that orders something whatever it is asked for', () => {
  it('fails every refusal', async () => {
    const report = await runAgainst(buysOnRefusal('answers with it'), ['refusals']);
    expect(failedOf(report)).toEqual(REFUSALS);
    expect(report.results[0]?.failure?.expected).toMatch(/to be refused, with 400 invalid_request/);
  });

  it('fails every refusal, though it says that it refused', async () => {
    const report = await runAgainst(buysOnRefusal('says no'), ['refusals']);
    expect(failedOf(report)).toEqual(REFUSALS);
    for (const { failure } of report.results) expect(failure?.expected).toBe('no new order in the list');
  });
});

/** Orders under a name of its own making, or under none: neither must hide it. */
function buysOnRefusal(then: 'answers with it' | 'says no'): Tamper {
  return async (request, next) => {
    const answer = await next(request);
    if (!isMatch(CREATE, request) || answer.status < 400) return answer;
    const body = JSON.stringify({ product: 'climsku_frontier_offtake_portfolio_2030', metric_tons: '0.01' });
    const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
    const bought = await next(new Request(withBody(request, body), { headers }));
    return then === 'says no' ? answer : bought;
  };
}

describe.each(['products', 'suppliers', 'orders'])('a list of %s', (group) => {
  const path = new RegExp(`/${group}$`);
  it.each([
    ['limit', 'limit'],
    ['limit', 'limit-bounds'],
    ['starting_after', 'starting-after'],
    ['starting_after', 'unknown-cursor'],
    ['ending_before', 'ending-before'],
    ['ending_before', 'both-cursors'],
  ])('that knows no %s fails %s', async (parameter, check) => {
    const ignores: Tamper = (request, next) => {
      const url = new URL(request.url);
      if (isMatch({ method: 'GET', path }, request)) url.searchParams.delete(parameter);
      return next(new Request(url, request));
    };
    expect(failedOf(await runAgainst(ignores, [`${group}/${check}`]))).toEqual([`${group}/${check}`]);
  });

  it('that never ends fails has-more', async () => {
    const endless = changeAnswer({ method: 'GET', path, status: 200 }, (json) => ({ ...json, has_more: true }));
    expect(failedOf(await runAgainst(endless, [group]))).toEqual([`${group}/has-more`]);
  });
});

/** One fault each, and the checks that have to find it, and no others. */
const FAULTS: [fault: string, tamper: Tamper, failed: string[]][] = [
  [
    'nothing is offered',
    changeAnswer({ path: /\/config$/ }, (json) => ({ ...json, payment_sources: [] })),
    ['config/offer'],
  ],
  [
    'unknown paths are a start page',
    changeResponse({ path: /conformance-none$/ }, () => own(Response.json({}))),
    ['http/unknown-path'],
  ],
  [
    'new orders are not listed',
    changeAnswer({ method: 'GET', path: /\/orders$/, status: 200 }, (json) => ({ ...json, data: [] })),
    ['orders/in-list', 'orders/status-filter', 'idempotency/replay', 'idempotency/parallel'],
  ],
  [
    'fees are left out of the total',
    changeItems({ path: /\/products$/ }, (item) => ({
      ...item,
      current_prices_per_metric_ton: { usd: { amount_subtotal: 55_000, amount_fees: 1_650, amount_total: 55_000 } },
    })),
    ['products/prices'],
  ],
  ...(
    [
      ['products', 'getProduct'],
      ['suppliers', 'getSupplier'],
      ['orders', 'getOrder'],
    ] as const
  ).map(([group, name]): [string, Tamper, string[]] => [
    `one of the ${group} says less than the list`,
    changeAnswer({ method: 'GET', path: new RegExp(`/${group}/[^/]+$`), status: 200 }, (json) =>
      without(json, 'livemode'),
    ),
    [`output/${name}`],
  ]),
  [
    'an updated order says less than others',
    changeAnswer({ method: 'POST', path: /\/orders\/[^/]+$/, status: 200 }, (json) => without(json, 'livemode')),
    ['output/updateOrder'],
  ],
  ...['products', 'suppliers'].map((group): [string, Tamper, string[]] => [
    `any id is one of the ${group}`,
    changeResponse({ path: new RegExp(`/${group}/[^/]+$`), status: 404 }, () => own(Response.json({ id: 'x' }))),
    [`${group}/unknown`, `output/${group === 'products' ? 'getProduct' : 'getSupplier'}`],
  ]),
  ...['products', 'suppliers'].map((group): [string, Tamper, string[]] => [
    `another of the ${group} is answered`,
    changeAnswer({ path: new RegExp(`/${group}/[^/]+$`), status: 200 }, (json) => ({ ...json, id: 'other' })),
    [`${group}/retrieve`],
  ]),
  [
    'an order that does not exist is changed',
    changeResponse({ method: 'POST', path: /\/orders\/conformance_none$/ }, () =>
      own(new Response(null, { status: 200 })),
    ),
    ['update/unknown', 'output/updateOrder'],
  ],
];

it.each(FAULTS)('finds that %s, and blames nothing else', async (_fault, tamper, failed) => {
  expect(failedOf(await runAgainst(tamper))).toEqual(failed);
});

/** With the headers that every answer of ours has. */
function own(answer: Response): Response {
  const headers = new Headers(answer.headers);
  headers.set('request-id', `req_${crypto.randomUUID()}`);
  headers.set('cache-control', 'no-store, private');
  return new Response(answer.body, { status: answer.status, headers });
}
