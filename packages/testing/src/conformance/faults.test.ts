import { expect, it } from 'vitest';
import { startStack } from '../startStack.js';
import { isRecord } from './json.js';
import { runConformance } from './runConformance.js';
import {
  changeAnswer,
  changeBody,
  changeHeaders,
  changeItems,
  changeResponse,
  isMatch,
  replaceBody,
  tamperWith,
  withBody,
  without,
  type Tamper,
} from '../testSupport/tamper.js';

const ORDERS = /\/orders$/;
const ORDER = /\/orders\/[^/]+$/;
const PRODUCTS = /\/products$/;
const ANY = /./;
const CREATE = { method: 'POST', path: ORDERS };

/** A backend that is ours but for one fault, and the checks that have to find it, and no others. */
const FAULTS: [fault: string, tamper: Tamper, failed: string[]][] = [
  ['a field is missing', changeItems({ path: PRODUCTS }, (item) => without(item, 'name')), ['output/listProducts']],
  [
    'tons are a number',
    changeAnswer({ ...CREATE, status: 200 }, (json) => ({ ...json, metric_tons: Number(json['metric_tons']) })),
    ['output/createOrder'],
  ],
  [
    'an amount is a text',
    changeItems({ path: ORDERS }, (item) => ({ ...item, amount_total: String(item['amount_total']) })),
    ['output/listOrders'],
  ],
  [
    'canceling forgets a field',
    changeAnswer({ path: /\/cancel$/, status: 200 }, (json) => without(json, 'delivery_details')),
    ['output/cancelOrder'],
  ],
  [
    'creating answers 201',
    changeResponse({ ...CREATE, status: 200 }, (answer) => withStatus(answer, 201)),
    ['orders/by-tons'],
  ],
  ['a repeated request buys again', buysAgain(), ['idempotency/replay']],
  [
    'the key is made up anew',
    changeHeaders(CREATE, (headers) => headers.set('idempotency-key', crypto.randomUUID())),
    [
      'idempotency/replay',
      'idempotency/parallel',
      'idempotency/other-body',
      'idempotency/key-required',
      'idempotency/before-price',
    ],
  ],
  [
    'a missing key is made up',
    changeHeaders(CREATE, (headers) => {
      if (!headers.has('idempotency-key')) headers.set('idempotency-key', crypto.randomUUID());
    }),
    ['idempotency/key-required'],
  ],
  ['a used key answers its order whatever is asked for', answersByKeyAlone(), ['idempotency/other-body']],
  ['prices are checked before the key', checksPriceFirst(), ['idempotency/before-price']],
  [
    'the total that the buyer saw is ignored',
    changeBody(CREATE, (json) => without(json, 'expected_total')),
    ['price/changed'],
  ],
  ['the beneficiary is lost', changeBody(CREATE, dropGoodBeneficiary), ['orders/beneficiary']],
  [
    'the amount is rounded up',
    changeBody(CREATE, (json) =>
      typeof json['amount'] === 'number' && json['amount'] > 0 && Number.isInteger(json['amount'])
        ? without({ ...json, amount: json['amount'] + 1 }, 'expected_total')
        : json,
    ),
    ['orders/by-amount'],
  ],
  [
    'has_more is always true',
    changeAnswer({ path: ORDERS, status: 200 }, (json) => ('has_more' in json ? { ...json, has_more: true } : json)),
    ['orders/has-more'],
  ],
  [
    'starting_after is ignored',
    changeQuery(ORDERS, (query) => query.delete('starting_after')),
    ['orders/starting-after', 'orders/both-cursors', 'orders/unknown-cursor'],
  ],
  [
    'ending_before is ignored',
    changeQuery(PRODUCTS, (query) => query.delete('ending_before')),
    ['products/ending-before', 'products/both-cursors', 'products/unknown-cursor'],
  ],
  ['a limit that is out of bounds is ignored', changeQuery(ORDERS, dropBadLimit), ['orders/limit-bounds']],
  [
    'the limit is ignored',
    changeQuery(PRODUCTS, dropGoodLimit),
    ['products/limit', 'products/ending-before', 'products/has-more'],
  ],
  ['the status filter is ignored', changeQuery(ORDERS, (query) => query.delete('status')), ['orders/status-filter']],
  [
    'pages are upside down',
    changeAnswer({ method: 'GET', path: ORDERS, status: 200 }, (json) =>
      Array.isArray(json['data']) ? { ...json, data: json['data'].toReversed() } : json,
    ),
    ['orders/newest-first', 'orders/limit', 'orders/starting-after', 'orders/ending-before'],
  ],
  [
    'another order is answered',
    changeAnswer({ method: 'GET', path: ORDER, status: 200 }, (json) => ({ ...json, id: 'ord_other' })),
    ['orders/retrieve', 'update/beneficiary', 'cancel/new-order'],
  ],
  ['a comma is read as a point', changeBody(CREATE, readComma), ['refusals/tons-comma']],
  [
    'unknown fields are dropped',
    changeBody(CREATE, (json) => without(json, 'conformance')),
    ['refusals/field-unknown'],
  ],
  ['errors are pages', changeResponse({ path: ANY, status: 404 }, (answer) => toPage(answer)), ['errors/readable']],
  [
    'a problem does not say whether to try again',
    changeAnswer({ path: ANY, status: 400 }, (json) => without(json, 'retryable')),
    ['errors/readable'],
  ],
  [
    'a problem does not name the field',
    changeAnswer({ ...CREATE, status: 400 }, (json) => (refersTo(json, '/currency') ? without(json, 'errors') : json)),
    ['refusals/currency-unsupported'],
  ],
  [
    'what does not exist is a bad request',
    changeResponse({ method: 'GET', path: ORDER, status: 404 }, (answer) => withStatus(answer, 400)),
    ['orders/unknown', 'errors/readable'],
  ],
  [
    'canceling does nothing',
    (request, next) =>
      next(
        request.url.endsWith('/cancel')
          ? new Request(request.url.replace('/cancel', ''), { headers: request.headers })
          : request,
      ),
    ['cancel/new-order', 'cancel/again'],
  ],
  [
    'more than the beneficiary can be sent',
    changeBody({ method: 'POST', path: ORDER }, (json) => without(json, 'metric_tons')),
    ['update/nothing-else'],
  ],
  [
    'the version is another',
    changeAnswer({ path: /\/config$/ }, (json) => ({ ...json, contract_version: '0' })),
    ['config/version'],
  ],
  [
    'the balance fails',
    changeResponse({ path: /\/balance$/ }, (answer) => withStatus(answer, 503)),
    ['balance/as-permitted', 'errors/readable'],
  ],
  [
    'events are a page',
    changeResponse({ path: /\/events$/ }, (answer) => withStatus(toPage(answer), 200)),
    ['optional/events'],
  ],
  [
    'other methods are not found',
    changeResponse({ path: ANY, status: 405 }, (answer) => withStatus(answer, 404)),
    ['http/method', 'errors/readable'],
  ],
  [
    'any content type will do',
    changeHeaders(CREATE, (headers) => headers.set('content-type', 'application/json')),
    ['http/content-type'],
  ],
  ['a body may be of any size', readsLargeBodies(), ['http/body-limit']],
  [
    'tags are never recognised',
    changeHeaders({ path: ANY }, (headers) => headers.delete('if-none-match')),
    ['http/etag'],
  ],
  [
    'other sites may write',
    changeHeaders(CREATE, (headers) => {
      headers.delete('origin');
      headers.delete('sec-fetch-site');
    }),
    ['http/cross-site'],
  ],
  [
    'caches may keep answers',
    changeResponse({ path: PRODUCTS }, (answer) => withHeader(answer, 'cache-control', 'public, max-age=60')),
    ['answers/cache-control'],
  ],
  [
    'request ids are all the same',
    changeResponse({ path: PRODUCTS }, (answer) => withHeader(answer, 'request-id', 'req_1')),
    ['answers/request-id'],
  ],
  [
    'a key leaks',
    changeAnswer({ path: ORDER, status: 404 }, (json) => ({ ...json, detail: 'Bearer sk_test_51Secret was refused.' })),
    ['answers/no-secrets'],
  ],
  [
    'the description lacks an endpoint',
    changeAnswer({ path: /openapi/ }, (json) => ({
      ...json,
      paths: isRecord(json['paths']) ? without(json['paths'], '/config') : {},
    })),
    ['openapi/document'],
  ],
  [
    'anyone is let in',
    changeHeaders({ path: ANY }, (headers) => headers.set('authorization', 'Bearer session')),
    ['access/anonymous'],
  ],
];

it.each(FAULTS)('finds that %s, and blames nothing else', async (_fault, tamper, failed) => {
  const stack = startAuthorised();
  const fetch = tamperWith(stack.fetch, tamper);
  const report = await runConformance({ baseUrl: stack.baseUrl, fetch, headers: { authorization: 'Bearer session' } });
  expect(report.results.filter(({ status }) => status === 'failed').map(({ name }) => name)).toEqual(failed);
  expect(report).toMatchObject({ ok: false, level: 'full', refusal: null });
  expect(JSON.stringify(report)).not.toMatch(/51Secret|Bearer session/);
});

/** Our own handler, with a session and a clock that goes on. */
function startAuthorised() {
  let now = 1_793_606_400;
  return startStack({
    emulator: { now: () => (now += 1) },
    handler: {
      // What is tampered with is to fail by its own check, not by being like another order.
      duplicateWindowSeconds: 0,
      authorize: ({ request }) => (request.headers.get('authorization') === 'Bearer session' ? { owner: 'a' } : null),
      logger: { warn: () => {}, error: () => {} },
    },
  });
}

/** The first answer is kept for whoever repeats the request, and bought once more behind their back. */
function buysAgain(): Tamper {
  const answers = new Map<string, Response>();
  return async (request, next) => {
    if (!isMatch(CREATE, request)) return next(request);
    const text = await request.clone().text();
    const key = request.headers.get('idempotency-key') + text;
    const known = answers.get(key);
    const headers = new Headers(request.headers);
    if (known) headers.set('idempotency-key', crypto.randomUUID());
    const answer = await next(new Request(request, { headers }));
    if (!known) answers.set(key, answer.clone());
    return known ? withHeader(known.clone(), 'request-id', `req_${crypto.randomUUID()}`) : answer;
  };
}

function answersByKeyAlone(): Tamper {
  const bodies = new Map<string, string>();
  return async (request, next) => {
    const key = request.headers.get('idempotency-key');
    if (!isMatch(CREATE, request) || key === null) return next(request);
    const text = await request.clone().text();
    const first = bodies.get(key) ?? text;
    bodies.set(key, first);
    return next(withBody(request, first));
  };
}

/** Under a key of its own the request finds no order, so that the price decides. */
function checksPriceFirst(): Tamper {
  return async (request, next) => {
    const text = await request.clone().text();
    const isOutdated = isMatch(CREATE, request) && text.includes(`"expected_total":${PRICE_OF_ORDER + 1}`);
    if (!isOutdated) return next(request);
    const headers = new Headers(request.headers);
    headers.set('idempotency-key', crypto.randomUUID());
    return next(new Request(request, { headers }));
  };
}

/** What the kit's orders of 0.01 t cost at the emulator, in cents. */
const PRICE_OF_ORDER = 567;

function readsLargeBodies(): Tamper {
  return async (request, next) => {
    const text = request.method === 'POST' ? await request.clone().text() : '';
    return text.length > 64_000 ? next(withBody(request, '{}')) : next(request);
  };
}

function changeQuery(path: RegExp, change: (query: URLSearchParams) => void): Tamper {
  return async (request, next) => {
    if (!isMatch({ method: 'GET', path }, request)) return next(request);
    const url = new URL(request.url);
    change(url.searchParams);
    return next(new Request(url, request));
  };
}

function dropBadLimit(query: URLSearchParams): void {
  const limit = Number(query.get('limit') ?? 10);
  if (!(limit >= 1 && limit <= 100)) query.delete('limit');
}

function dropGoodLimit(query: URLSearchParams): void {
  const limit = Number(query.get('limit') ?? 10);
  if (limit >= 1 && limit <= 100) query.delete('limit');
}

function dropGoodBeneficiary(json: Record<string, unknown>): unknown {
  const { beneficiary } = json;
  const name = isRecord(beneficiary) ? String(beneficiary['public_name']) : '';
  return name.startsWith('Offtake') ? without(json, 'beneficiary') : json;
}

function readComma(json: Record<string, unknown>): unknown {
  return typeof json['metric_tons'] === 'string'
    ? { ...json, metric_tons: json['metric_tons'].replace(',', '.') }
    : json;
}

function refersTo(json: Record<string, unknown>, pointer: string): boolean {
  return JSON.stringify(json['errors'] ?? []).includes(`"${pointer}"`);
}

function withStatus(answer: Response, status: number): Response {
  return new Response(answer.body, { status, headers: answer.headers });
}

function withHeader(answer: Response, name: string, value: string): Response {
  const headers = new Headers(answer.headers);
  headers.set(name, value);
  return new Response(answer.body, { status: answer.status, headers });
}

function toPage(answer: Response): Response {
  return withHeader(replaceBody(answer, '<!doctype html><p>Not found'), 'content-type', 'text/html');
}
