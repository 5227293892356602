import { ENDPOINTS } from '@offtake/contract';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { EVENT_STREAM, readAnswerCheck, type CheckAnswer } from './testSupport/checkAnswer.js';
import { findUndocumentedCode } from './testSupport/findUndocumentedCode.js';
import { hostileRequests, type HostileRequest } from './testSupport/hostileRequests.js';
import { PRODUCT, startServer, type TestServer } from './testSupport/startServer.js';

/** How many requests are sent in all; OFFTAKE_FUZZ_RUNS says another number, for a long run. */
const REQUESTS = Number(process.env['OFFTAKE_FUZZ_RUNS'] ?? 2_000);
/** Requests to one server on average, so that later ones meet the orders of earlier ones. */
const REQUESTS_PER_SERVER = 10;
const OWNERS = ['owner_a', 'owner_b'];
const BASE_URL = 'http://shop.test/api/offtake';
/** What the document has beside the table. */
const STREAM_PATHS = ['/webhooks', '/events', '/openapi.json'];
const TIMEOUT_MS = 60_000 + REQUESTS * 10;

let checkAnswer: CheckAnswer;
beforeAll(async () => {
  checkAnswer = await readAnswerCheck();
});

function startTarget(): TestServer {
  return startServer({
    handler: {
      basePath: '/api/offtake',
      trustedOrigins: ['https://app.test'],
      paymentSources: ['balance', 'checkout', 'invoice', 'top_up'],
      webhookSecret: 'whsec_fuzz',
      limits: { amountTotal: { usd: 10_000_000 } },
      authorize: ({ request }) => {
        const owner = request.headers.get('x-owner') ?? '';
        if (owner === 'nobody') return null;
        return owner === 'forbidden' ? false : { owner };
      },
    },
  });
}

it(
  `answers ${REQUESTS} hostile requests as documented, without a fault of its own, and buys nothing that it refuses`,
  async () => {
    const statuses = new Map<string, number>();
    // Ids of orders depend on owner and key alone, so those that each server begins with are known beforehand.
    const ids = [PRODUCT, 'climsup_none', 'ord_none', ...(await orderIds())];
    const sessions = fc.array(hostileRequests(ids), { minLength: 1, maxLength: 2 * REQUESTS_PER_SERVER, size: 'max' });
    await fc.assert(
      fc.asyncProperty(sessions, async (requests) => {
        const server = startTarget();
        for (const owner of OWNERS) await server.order({}, { key: 'key_0', owner });
        for (const request of requests) await sendAndCheck(server, request, statuses);
      }),
      { numRuns: Math.ceil(REQUESTS / REQUESTS_PER_SERVER) },
    );
    if (process.env['OFFTAKE_FUZZ_RUNS'] !== undefined) report(statuses);
    // What only ever meets refusals finds nothing.
    expect([...statuses.keys()]).toEqual(
      expect.arrayContaining(['createOrder 200', 'updateOrder 200', 'listOrders 200']),
    );
  },
  TIMEOUT_MS,
);

/** For the long run, which is looked at. */
function report(statuses: ReadonlyMap<string, number>): void {
  const names = [...statuses.keys()].toSorted((a, b) => a.localeCompare(b));
  console.log(Object.fromEntries(names.map((name) => [name, statuses.get(name)])));
}

/** A stream has no end: its beginning is enough. */
async function readText(response: Response): Promise<string> {
  if (response.headers.get('content-type') !== EVENT_STREAM) return response.text();
  const reader = response.body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  await reader?.cancel();
  return new TextDecoder().decode(value);
}

async function sendAndCheck(server: TestServer, sent: HostileRequest, statuses: Map<string, number>): Promise<void> {
  const { name, method, target, headers, body } = sent;
  const before = moneyOf(server);
  const loggedBefore = server.logged.length;
  const response = await server.handler.fetch(new Request(BASE_URL + target, { method, headers, body }));
  const contentType = response.headers.get('content-type');
  const text = await readText(response);
  const facts = () =>
    `${JSON.stringify(sent)}\nanswered ${response.status} ${text}\nlogged ${server.logged.slice(loggedBefore).join('\n')}`;
  const { status } = response;
  if (status >= 500) throw new Error(`A fault of ours: ${facts()}`);
  if (status >= 400 && moneyOf(server) !== before) throw new Error(`Refused, yet something changed: ${facts()}`);
  const complaint = checkAnswer({ method, path: documentedPath(target), status, contentType, text });
  if (complaint !== null) throw new Error(`The answer ${complaint}: ${facts()}`);
  const path = new URL(BASE_URL + target).pathname.slice(new URL(BASE_URL).pathname.length);
  const code = status >= 400 ? findUndocumentedCode({ method, path }, JSON.parse(text)) : null;
  if (code !== null) throw new Error(`The code is none of the endpoint's: ${facts()}`);
  expect(response.headers.get('cache-control')).toContain('no-store');
  expect(response.headers.get('vary')).toBe('origin');
  const key = `${name ?? 'none'} ${status}`;
  statuses.set(key, (statuses.get(key) ?? 0) + 1);
}

/** Orders and money, as far as a request could change them. */
function moneyOf({ emulator }: TestServer): string {
  return JSON.stringify([emulator.orders.list(), emulator.balance.available('usd'), emulator.balance.pending('usd')]);
}

/** What an address is for, once dots and slashes in its id have done their work. */
function documentedPath(target: string): string | null {
  const pathname = new URL(BASE_URL + target).pathname.replace(/\/$/, '');
  const paths = [...Object.values(ENDPOINTS).map(({ path }) => path), ...STREAM_PATHS];
  return paths.find((path) => new RegExp(`^/api/offtake${path.replace('{id}', '[^/]+')}$`).test(pathname)) ?? null;
}

async function orderIds(): Promise<string[]> {
  const server = startTarget();
  const ids: string[] = [];
  for (const owner of OWNERS) ids.push(String((await server.order({}, { key: 'key_0', owner })).body.id));
  return ids;
}
