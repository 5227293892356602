import { ENDPOINTS, type Endpoint, type EndpointName } from '@offtake/contract';
import fc from 'fast-check';
import { PRODUCT } from './startServer.js';

/** A request as one line of a report: it can be made again from it. */
export interface HostileRequest {
  /** What it is meant for; null for something that is not there. */
  name: EndpointName | null;
  method: string;
  /** With its query, below the base path. */
  target: string;
  headers: Record<string, string>;
  body: string | null;
}

/** Texts that have broken something somewhere. */
const TEXT = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('', '.', '..', '../orders', '/', '%', '%00', '%2e%2e', '\\', '?', '#', '\0'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('\ud800', '😀', '\u202e', "'; drop table orders; --", '${7*7}', '<script>'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', 'null', 'undefined', 'NaN', '[object'),
  },
  { weight: 2, arbitrary: fc.constantFrom('a'.repeat(200), 'a'.repeat(201), 'x'.repeat(5_001), PRODUCT, 'ord_1') },
  { weight: 2, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

const NUMBER = fc.constantFrom<unknown>(
  0,
  -0,
  -1,
  1,
  100,
  0.1 + 0.2,
  1e9,
  1e21,
  2 ** 53,
  2 ** 31,
  -(2 ** 63),
  1e-7,
  '1e9',
  '0.5',
  '0.01',
  '1,5',
  '１２',
  '0x10',
  '-1',
  '+1',
  '1.',
  '.5',
  ' 1',
  '1 ',
  '00.5',
  '0.0000001',
  '999999999999999999999',
  'Infinity',
  '0',
  '1',
);

const JUNK = fc.oneof(TEXT, NUMBER, fc.constantFrom<unknown>(null, true, false, [], {}, [[]]), fc.jsonValue());

const PAYMENTS = fc.oneof(
  { weight: 2, arbitrary: fc.constant<object>({ source: 'balance' }) },
  fc.record({
    source: fc.constant('checkout'),
    return_url: mostly(fc.constantFrom('/done', '//evil.test', 'https://app.test/')),
  }),
  fc.constant({ source: 'top_up' }),
  fc.record({
    source: fc.constant('invoice'),
    customer: mostly(fc.record({ name: mostly(fc.constant('Ada')), email: mostly(fc.constant('ada@mail.example')) })),
    days_until_due: mostly(fc.constantFrom(1, 30, 365)),
  }),
);

/** Mostly what an order has, and now and then something else in its place. */
const ORDER = fc
  .tuple(
    fc.record({ product: mostly(fc.constant(PRODUCT)) }),
    fc.oneof(
      fc.record({ metric_tons: mostly(fc.constantFrom('0.5', '0.01')) }),
      fc.record({ amount: mostly(fc.constantFrom(10_000, 20_000)) }),
    ),
    fc.record(
      {
        currency: mostly(fc.constantFrom('usd', 'usd', 'eur')),
        beneficiary: mostly(fc.record({ public_name: mostly(fc.constant('Ada')) })),
        expected_total: mostly(fc.constantFrom(1, 10_000)),
        payment: mostly(PAYMENTS),
        confirm_duplicate: mostly(fc.boolean()),
      },
      { requiredKeys: [] },
    ),
    fc.nat(1),
  )
  .map(([product, quantity, extras, pick]) => ({ ...product, ...quantity, ...(pick === 0 ? extras : {}) }));

const UPDATE = fc.record({ beneficiary: mostly(fc.constantFrom(null, { public_name: 'Bob' })) });

function bodies(object: fc.Arbitrary<object>): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 12, arbitrary: object.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: fc.tuple(object, fc.dictionary(TEXT, JUNK, { maxKeys: 2 })).map(mergeToText) },
    { weight: 1, arbitrary: JUNK.map((junk) => JSON.stringify(junk) ?? '') },
    { weight: 1, arbitrary: TEXT },
    {
      weight: 1,
      arbitrary: fc.constantFrom('', '{', '{}', '['.repeat(10_000), ' '.repeat(33_000), '{"a":'.repeat(30), '\ufeff{}'),
    },
  );
}

function mergeToText([object, extra]: [object, object]): string {
  return JSON.stringify({ ...object, ...extra });
}

/** Headers are bytes; what cannot be sent is no request. */
const HEADER_TEXT = fc.oneof(
  fc.constantFrom('', 'x', 'a,b', '*', 'null', 'a'.repeat(300)),
  fc.stringMatching(/^[!-~]{1,20}$/),
);

const KEYS = Array.from({ length: 12 }, (_, index) => `key_${index}`);

const HEADERS = fc.record(
  {
    'content-type': mostly(
      fc.constant('application/json'),
      fc.constantFrom('text/plain', 'application/json; charset=x', ''),
    ),
    'idempotency-key': mostly(fc.constantFrom(...KEYS), HEADER_TEXT),
    'x-owner': mostly(
      fc.constantFrom('owner_a', 'owner_a', 'owner_b'),
      fc.constantFrom('nobody', 'forbidden', '__proto__'),
    ),
    origin: fc.constantFrom('http://shop.test', 'https://app.test', 'https://evil.test', 'null', 'x'),
    'sec-fetch-site': fc.constantFrom('same-origin', 'none', 'cross-site', 'same-site', 'x'),
    'content-encoding': fc.constantFrom('identity', 'gzip'),
    'if-none-match': fc.constantFrom('*', 'W/"x"', '"'),
    'access-control-request-method': fc.constantFrom('POST', 'x'),
    'access-control-request-headers': HEADER_TEXT,
    'last-event-id': HEADER_TEXT,
    host: fc.constantFrom('shop.test', 'evil.test'),
  },
  { requiredKeys: ['x-owner', 'content-type', 'idempotency-key'] },
);

/** Seldom are all the odd headers there, or nothing would get past them. */
const SPARSE_HEADERS = fc.tuple(HEADERS, fc.nat(7)).map(([headers, pick]) => {
  if (pick === 0) return headers;
  const { 'x-owner': owner, 'content-type': type, 'idempotency-key': key } = headers;
  return { 'x-owner': owner, 'content-type': type, 'idempotency-key': key };
});

const QUERY = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc
    .array(
      fc.tuple(fc.oneof(fc.constantFrom('limit', 'starting_after', 'ending_before', 'status', 'expand[]'), TEXT), TEXT),
      {
        maxLength: 3,
      },
    )
    .map((pairs) => `?${pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')}`),
  fc.constantFrom(
    '?limit=1',
    '?limit=0',
    '?limit=101',
    '?status=open,confirmed',
    '?limit=1&limit=2',
    '?%',
    '?a',
    '?=&=',
    '??',
  ),
);

const NAMES = Object.keys(ENDPOINTS).filter((name): name is EndpointName => Object.hasOwn(ENDPOINTS, name));

/**
 * Requests from nearly right to wholly wrong.
 *
 * @param ids ids that may exist, among others that cannot.
 */
export function hostileRequests(ids: readonly string[]): fc.Arbitrary<HostileRequest> {
  const id = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...ids) }, TEXT);
  const known = fc.constantFrom(...NAMES, 'createOrder' as const, 'createOrder' as const).chain((name) =>
    fc.record({
      name: fc.constant(name),
      method: mostly(fc.constant(''), fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'X')),
      id,
      query: QUERY,
      headers: SPARSE_HEADERS,
      body: bodies(name === 'updateOrder' ? UPDATE : ORDER),
    }),
  );
  const unknown = fc.record({
    path: fc.oneof(
      fc.constantFrom('/webhooks', '/events', '/openapi.json'),
      TEXT.map((text) => `/none/${encode(text)}`),
    ),
    query: QUERY,
    method: fc.constantFrom('GET', 'POST'),
    headers: SPARSE_HEADERS,
  });
  return fc.oneof(
    { weight: 12, arbitrary: known.map(toKnown) },
    {
      weight: 1,
      arbitrary: unknown.map(({ path, query, method, headers }) => ({
        name: null,
        method,
        target: path + query,
        headers: toHeaders(headers),
        body: method === 'POST' ? '{}' : null,
      })),
    },
  );
}

function toKnown(parts: {
  name: EndpointName;
  method: unknown;
  id: string;
  query: string;
  headers: object;
  body: string;
}) {
  const endpoint: Endpoint = ENDPOINTS[parts.name];
  const method = typeof parts.method === 'string' && parts.method !== '' ? parts.method : endpoint.method;
  return {
    name: parts.name,
    method,
    target: endpoint.path.replace('{id}', () => encode(parts.id)) + parts.query,
    headers: toHeaders(parts.headers),
    body: method === 'GET' || method === 'HEAD' ? null : parts.body,
  };
}

function toHeaders(headers: object): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

function mostly(usual: fc.Arbitrary<unknown>, odd: fc.Arbitrary<unknown> = JUNK): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: odd });
}

/** What cannot be encoded is what a browser makes of it. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\ufffd'));
}
