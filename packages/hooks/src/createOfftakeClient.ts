import { ENDPOINT_ROUTES, type EndpointName, type EndpointOutput, type UnixSeconds } from '@offtake/contract';
import { createDeadline } from './createDeadline.js';
import { OfftakeError } from './OfftakeError.js';
import { readErrorResponse } from './readErrorResponse.js';

/** Which backend, and how it is called. */
export interface OfftakeClientOptions {
  /** Where the backend is mounted, for example `/api/offtake`. */
  baseUrl: string;
  /** @default globalThis.fetch */
  fetch?: typeof globalThis.fetch | undefined;
  /** Headers for every request, for example a session token; read anew each time when a function. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /**
   * Whether cookies go along, as in `fetch`.
   * @default 'same-origin'
   */
  credentials?: RequestCredentials | undefined;
  /**
   * Keeps apart, in a cache or storage that they share, what different callers see: the user's id, for example.
   * @default '' (one caller)
   */
  cacheScope?: string | undefined;
  /**
   * How long to wait for a whole answer, in milliseconds; after that the call fails with `network_error`. `Infinity` waits
   * for ever.
   * @default 60000, which is longer than a backend waits for Stripe
   */
  timeoutMs?: number | undefined;
  /** The time here, in milliseconds since the Unix epoch. @default Date.now */
  now?: (() => number) | undefined;
}

/** One call: what its endpoint in the contract asks for. */
export interface CallOptions {
  /** The `{id}` of the path; required where the path has one. */
  id?: string | undefined;
  /** The query; what is undefined is left out. */
  query?: Record<string, string | number | undefined> | undefined;
  /** Sent as JSON with a POST. @default {} */
  body?: unknown;
  /** Sent as `Idempotency-Key`: the same key never buys twice. */
  idempotencyKey?: string | undefined;
  /** Aborts the call. An order that was under way may be placed all the same. */
  signal?: AbortSignal | undefined;
}

/** Talks to a backend that speaks the contract. Made once, outside of React or by the provider; does no I/O by itself. */
export interface OfftakeClient {
  /** Where the backend is mounted, without a slash at the end. */
  readonly baseUrl: string;
  /** See {@link OfftakeClientOptions.cacheScope}. */
  readonly cacheScope?: string | undefined;
  /**
   * Calls one endpoint of the contract.
   *
   * @throws {OfftakeError} for every failure of the call: `unauthenticated` without a status when `headers` failed, so
   * that nothing was sent; `network_error` without an answer in time; `invalid_response` for an answer that is none of the
   * contract's; or the code that the backend gave. An abort rejects with the signal's own reason.
   * @throws {TypeError} for a call without the `id` that its path needs.
   */
  call<TName extends EndpointName>(name: TName, options?: CallOptions): Promise<EndpointOutput<TName>>;
  /** The time by the backend's clock, in seconds since the Unix epoch, as far as its `Date` headers tell. */
  now(): UnixSeconds;
}

/**
 * Makes a client for one backend.
 *
 * @example
 * const client = createOfftakeClient({ baseUrl: '/api/offtake', headers: async () => ({ authorization: await token() }) });
 */
export function createOfftakeClient(options: OfftakeClientOptions): OfftakeClient {
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const nowMs = options.now ?? Date.now;
  let skewMs = 0;

  async function call<TName extends EndpointName>(name: TName, callOptions: CallOptions = {}) {
    const url = toUrl(baseUrl, name, callOptions);
    const headers = await readHeaders(options, name, callOptions);
    const { response, text } = await exchange(options, url, { name, headers, ...callOptions });
    skewMs = readSkewMs(response, nowMs()) ?? skewMs;
    const body = readJson(text);
    if (!response.ok) throw readErrorResponse(response, body, nowMs());
    assertOutput(body, response, name);
    // The backend is trusted to keep the contract: checking every field of every answer would cost each visitor.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return body as EndpointOutput<TName>;
  }

  const { cacheScope = '' } = options;
  return { baseUrl, cacheScope, call, now: () => Math.floor((nowMs() + skewMs) / 1_000) };
}

function toUrl(baseUrl: string, name: EndpointName, { id, query }: CallOptions): string {
  const { path } = ENDPOINT_ROUTES[name];
  if (path.includes('{id}')) assertId(id, name);
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query ?? {})) {
    if (value !== undefined) search.set(key, String(value));
  }
  const url = baseUrl + path.replace('{id}', () => encodeURIComponent(id ?? ''));
  return search.size > 0 ? `${url}?${search}` : url;
}

/** Dots would be taken for the folder above, and nothing at all for the list. */
function assertId(id: string | undefined, name: EndpointName): void {
  if (id !== undefined && !/^\.{0,2}$/.test(id)) return;
  throw new TypeError(`${name} needs the id of what it is about, not ${JSON.stringify(id)}.`);
}

async function readHeaders(client: OfftakeClientOptions, name: EndpointName, call: CallOptions): Promise<Headers> {
  const headers = await readOwnHeaders(client);
  call.signal?.throwIfAborted();
  headers.set('accept', 'application/json');
  if (ENDPOINT_ROUTES[name].method === 'POST') headers.set('content-type', 'application/json');
  if (call.idempotencyKey !== undefined) headers.set('idempotency-key', call.idempotencyKey);
  return headers;
}

async function readOwnHeaders({ headers }: OfftakeClientOptions): Promise<Headers> {
  try {
    return new Headers(typeof headers === 'function' ? await headers() : headers);
  } catch (cause) {
    const message = 'The headers for the request could not be made, so nothing was sent.';
    throw new OfftakeError({ code: 'unauthenticated', message, cause });
  }
}

interface Exchange extends CallOptions {
  name: EndpointName;
  headers: Headers;
}

async function exchange(client: OfftakeClientOptions, url: string, call: Exchange) {
  const { method } = ENDPOINT_ROUTES[call.name];
  const { fetch = globalThis.fetch, credentials = 'same-origin', timeoutMs = TIMEOUT_MS } = client;
  const body = method === 'POST' ? JSON.stringify(call.body ?? {}) : null;
  const deadline = createDeadline(timeoutMs, call.signal);
  try {
    const request = { method, headers: call.headers, credentials, body, signal: deadline.signal };
    const response = await deadline.race(fetch(url, request));
    return { response, text: await deadline.race(response.text()) };
  } catch (cause) {
    if (call.signal?.aborted) throw call.signal.reason;
    throw new OfftakeError({ code: 'network_error', message: 'The backend could not be reached.', cause });
  } finally {
    deadline.clear();
  }
}

const TIMEOUT_MS = 60_000;

function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Each output says what it is in `object`: enough to tell a backend's answer from a page that some proxy sent. */
function assertOutput(body: unknown, response: Response, name: EndpointName): void {
  const { method, path, object: expected } = ENDPOINT_ROUTES[name];
  if (typeof body === 'object' && body !== null && 'object' in body && body.object === expected) return;
  throw new OfftakeError({
    code: 'invalid_response',
    message:
      `${method} ${path} answered without a JSON object of kind "${expected}". ` +
      'Check that baseUrl is where the Offtake backend is mounted.',
    status: response.status,
  });
}

/**
 * `Date` has whole seconds, so half of one is added; a skew below two seconds is as good as none. An answer out of a
 * cache, which has an `Age`, tells the time of its making.
 */
function readSkewMs({ headers }: Response, nowMs: number): number | null {
  const serverMs = Date.parse(headers.get('date') ?? '');
  if (Number.isNaN(serverMs) || headers.has('age')) return null;
  const skewMs = serverMs + 500 - nowMs;
  return Math.abs(skewMs) < 2_000 ? 0 : skewMs;
}
