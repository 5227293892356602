import { expect, it } from 'vitest';
import { runConformance } from './runConformance.js';
import { startRelay } from '../testSupport/startRelay.js';
import {
  changeAnswer,
  changeBody,
  changeHeaders,
  changeResponse,
  tamperWith,
  type Tamper,
} from '../testSupport/tamper.js';

const ANY = /./;
const ORDERS = /\/orders$/;

/** A backend that relays but for one fault, and the checks that have to find it, and no others. */
const FAULTS: [fault: string, tamper: Tamper, failed: string[]][] = [
  [
    'every unknown path is a page',
    (request, next) =>
      /\/(?:config|suppliers|balance|events)$/.test(new URL(request.url).pathname)
        ? Promise.resolve(new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }))
        : next(request),
    [
      'optional/config',
      'optional/suppliers',
      'optional/balance',
      'optional/events',
      'output/getConfig',
      'output/listSuppliers',
      'output/getBalance',
    ],
  ],
  [
    'what is not there fails',
    changeResponse({ path: /\/config$/ }, () => new Response(null, { status: 500 })),
    ['optional/config'],
  ],
  [
    'the key stays behind',
    changeHeaders({ path: ORDERS }, (headers) => headers.delete('idempotency-key')),
    ['idempotency/replay', 'idempotency/parallel', 'idempotency/other-body'],
  ],
  [
    'refusals are texts',
    changeResponse({ path: ANY, status: 400 }, () => new Response('Bad request', { status: 400 })),
    ['errors/readable'],
  ],
  [
    'refusals are objects of another kind',
    changeAnswer({ path: ANY, status: 404 }, () => ({ message: 'Not found' })),
    ['errors/readable'],
  ],
  [
    'refusals are faults of the server',
    changeResponse({ method: 'GET', path: /\/orders\/[^/]+$/, status: 404 }, async (answer) =>
      Response.json(await answer.json(), { status: 500 }),
    ),
    ['orders/unknown', 'access/id-is-no-path'],
  ],
  [
    'refusals are redirected',
    changeResponse(
      { path: /\/cancel$/, status: 404 },
      () => new Response(null, { status: 302, headers: { location: '/sign-in' } }),
    ),
    ['cancel/unknown'],
  ],
  [
    'tons are read as a number',
    changeBody({ method: 'POST', path: ORDERS }, (json) =>
      typeof json['metric_tons'] === 'string'
        ? { ...json, metric_tons: Number.parseFloat(json['metric_tons']) || null }
        : json,
    ),
    ['refusals/tons-comma', 'refusals/tons-small-exponent'],
  ],
  [
    'an id is pasted into an address',
    (request, next) => {
      const { origin, pathname, search } = new URL(request.url);
      return next(new Request(origin + decodeURIComponent(pathname).replace('/orders/..', '') + search, request));
    },
    ['access/id-is-no-path'],
  ],
  [
    'the tons of an order are a number',
    changeAnswer({ method: 'POST', path: ORDERS, status: 200 }, (json) => ({
      ...json,
      metric_tons: Number(json['metric_tons']),
    })),
    ['output/createOrder'],
  ],
  [
    'objects are wrapped',
    changeAnswer({ method: 'GET', path: /\/products$/, status: 200 }, (json) => ({ products: json['data'] })),
    ['products/orderable', 'products/limit', 'output/listProducts'],
  ],
];

it.each(FAULTS)('finds that %s, and blames nothing else', async (_fault, tamper, failed) => {
  const { baseUrl, fetch } = startRelay();
  const report = await runConformance({ baseUrl, fetch: tamperWith(fetch, tamper), level: 'relay' });
  expect(report.results.filter(({ status }) => status === 'failed').map(({ name }) => name)).toEqual(failed);
  expect(report).toMatchObject({ ok: false, refusal: null });
});
