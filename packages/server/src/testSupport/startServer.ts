import { createStripeEmulator, type StripeEmulator, type StripeEmulatorOptions } from '@offtake/stripe-emulator';
import { Stripe } from 'stripe';
import { createOfftakeHandler, type OfftakeHandler } from '../createOfftakeHandler.js';
import type { OfftakeHandlerOptions } from '../OfftakeHandlerOptions.js';
import { memoryStore } from '../store/memoryStore.js';
import type { OrderStore } from '../store/OrderStore.js';
import { findUndocumentedCode } from './findUndocumentedCode.js';

/** 2026-11-02T08:00:00Z. */
export const START_UNIX_SECONDS = 1_793_606_400;

export const PRODUCT = 'climsku_frontier_offtake_portfolio_2027';

export interface ServerOptions {
  emulator?: StripeEmulatorOptions;
  handler?: Partial<OfftakeHandlerOptions>;
  store?: OrderStore;
}

/** A handler on the real SDK on an emulated account, with a clock that stands still. `x-owner` says who is calling. */
export function startServer(options: ServerOptions = {}): TestServer {
  const { store = memoryStore() } = options;
  const emulator = createStripeEmulator({ now: () => START_UNIX_SECONDS, ...options.emulator });
  const link: StripeLink = { intercept: (request, next) => next(request) };
  const logged: string[] = [];
  const httpClient = Stripe.createFetchHttpClient(((input: Request | string | URL, init?: RequestInit) =>
    link.intercept(new Request(input, init), emulator.fetch)) satisfies typeof globalThis.fetch);
  const stripe = new Stripe('sk_test_secret123', { httpClient, maxNetworkRetries: 0, telemetry: false });
  const write = (message: string, facts?: object) => void logged.push(`${message} ${JSON.stringify(facts)}`);
  const createHandler = (changes: Partial<OfftakeHandlerOptions> = {}) =>
    createOfftakeHandler({
      stripe,
      store,
      authorize: ({ request }) => ({ owner: request.headers.get('x-owner') ?? 'owner_a' }),
      now: emulator.clock.now,
      logger: { warn: write, error: write },
      // The clock stands still, so a limit would never let go.
      rateLimit: false,
      // Or what a test keeps from an order, it would learn from its event.
      eventCatchUpSeconds: 0,
      ...options.handler,
      ...changes,
    });
  const handler = createHandler();
  return { emulator, stripe, store, handler, link, logged, createHandler, ...createCalls(handler) };
}

export interface TestServer extends Calls {
  emulator: StripeEmulator;
  stripe: Stripe;
  store: OrderStore;
  handler: OfftakeHandler;
  /** Stands between SDK and emulator. */
  link: StripeLink;
  logged: string[];
  /** Another handler on the same account, by default with the same store: another instance, or a restart. */
  createHandler: (changes?: Partial<OfftakeHandlerOptions>) => OfftakeHandler;
}

export interface StripeLink {
  intercept: (request: Request, next: (request: Request) => Promise<Response>) => Promise<Response>;
}

export interface Answer {
  status: number;
  headers: Headers;
  // Answers are compared with what is expected of them, so their type says nothing.
  // oxlint-disable-next-line typescript/no-explicit-any
  body: any;
}

export interface Call {
  key?: string | null;
  owner?: string;
  headers?: Record<string, string>;
}

export interface Calls {
  get: (path: string, call?: Call) => Promise<Answer>;
  post: (path: string, body?: unknown, call?: Call) => Promise<Answer>;
  /** Orders half a ton under the key `key_1`, with what is given in place. */
  order: (body?: Record<string, unknown>, call?: Call) => Promise<Answer>;
}

/** Short ways to call a handler. */
export function createCalls(handler: Pick<OfftakeHandler, 'fetch'>): Calls {
  const post: Calls['post'] = (path, body, call = {}) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body ?? {});
    const headers = toHeaders(call, { 'content-type': 'application/json' });
    return send(handler, new Request(toUrl(path), { method: 'POST', body: text, headers }));
  };
  return {
    get: (path, call = {}) => send(handler, new Request(toUrl(path), { headers: toHeaders(call, {}) })),
    post,
    order: (body, call) =>
      post('/orders', { product: PRODUCT, metric_tons: '0.5', ...body }, { key: 'key_1', ...call }),
  };
}

const BASE_PATH = '/api/offtake';

function toUrl(path: string): string {
  return `http://shop.test${BASE_PATH}${path}`;
}

function toHeaders({ key, owner, headers }: Call, base: Record<string, string>): Record<string, string> {
  return {
    ...base,
    ...(key ? { 'idempotency-key': key } : {}),
    ...(owner ? { 'x-owner': owner } : {}),
    ...headers,
  };
}

async function send(handler: Pick<OfftakeHandler, 'fetch'>, request: Request): Promise<Answer> {
  const response = await handler.fetch(request);
  const text = await response.text();
  const body: unknown = text === '' ? null : JSON.parse(text);
  const { pathname } = new URL(request.url);
  const code = findUndocumentedCode({ method: request.method, path: pathname.slice(BASE_PATH.length) }, body);
  if (code !== null) throw new Error(`${request.method} ${pathname} may not answer with ${code} by the contract.`);
  return { status: response.status, headers: response.headers, body };
}
