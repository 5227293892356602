import { ENDPOINT_ROUTES, type EndpointName, type EndpointOutput, type UnixSeconds } from '@offtake/contract';
import { createDeadline } from './createDeadline.js';
import { createDevelopmentCheck } from './createDevelopmentCheck.js';
import { isRecord } from './isRecord.js';
import { readJson } from './readJson.js';
import { readSkewMs } from './readSkewMs.js';
import { OfftakeError } from './OfftakeError.js';
import { readErrorResponse } from './readErrorResponse.js';

/** Bundlers put a text in its place. */
declare const process: { env: { NODE_ENV?: string } };

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
   * How long to wait for a whole answer, in milliseconds; after that the call fails with `network_error`. As long at
   * most may `headers` take before it. `Infinity` waits for ever.
   * @default 60000, which is longer than a backend waits for Stripe
   */
  timeoutMs?: number | undefined;
  /**
   * Sees each answer of the backend as it came, before the client judges it. Whatever it does or throws, the call goes
   * on.
   * @default nothing; where the bundler's `process.env.NODE_ENV` is `development`, `checkContract()` from
   * `@offtake/hooks/development`, which warns of what breaks the contract
   */
  onAnswer?: ((answer: OfftakeAnswer) => void) | undefined;
  /** The time here, in milliseconds since the Unix epoch. @default Date.now */
  now?: (() => number) | undefined;
}

/** An answer of the backend. */
export interface OfftakeAnswer {
  /** Which endpoint of the contract was called. */
  name: EndpointName;
  /** HTTP status. */
  status: number;
  /** What came as JSON, to be read only; undefined when it was none. */
  body: unknown;
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

/** One GET that is no call: its answer is handed over whatever it is. */
export interface OpenOptions {
  /** Sent beside the client's own. */
  headers?: Record<string, string> | undefined;
  /** Gives up waiting for the answer. A stream, once it has begun, is ended by canceling its body. */
  signal?: AbortSignal | undefined;
}

/**
 * Talks to a backend that speaks the contract. Made once, outside of React or by the provider; does no I/O by itself.
 */
export interface OfftakeClient {
  /** Where the backend is mounted, without a slash at the end. */
  readonly baseUrl: string;
  /** See {@link OfftakeClientOptions.cacheScope}. */
  readonly cacheScope?: string | undefined;
  /**
   * Whether other tabs of the browser with the same `baseUrl` and `cacheScope` call as the same one, so that they may
   * share a stream of events: when `cacheScope` tells callers apart, or when cookies alone say who calls, which tabs
   * share too.
   */
  readonly isSameInAllTabs?: boolean | undefined;
  /**
   * Calls one endpoint of the contract.
   *
   * @throws {OfftakeError} for every failure of the call: `unauthenticated` without a status when `headers` failed or
   * took too long, so that nothing was sent; `network_error` without an answer in time; `invalid_response` for an
   * answer that is none of the contract's; or the code that the backend gave. An abort rejects with the signal's own
   * reason.
   * @throws {TypeError} for a call without the `id` that its path needs.
   */
  call<TName extends EndpointName>(name: TName, options?: CallOptions): Promise<EndpointOutput<TName>>;
  /**
   * Asks for a path below the base, `/events` for example, with the client's own `fetch`, headers and credentials, and
   * hands over the answer whatever its status: as it comes if the headers accept `text/event-stream` and it is 2xx, or
   * else with its whole body. A client of one's own making may lack it: then nothing is live.
   *
   * @throws {OfftakeError} `unauthenticated` without a status when `headers` failed; `network_error` when no answer
   * came in time. An abort rejects with the signal's own reason.
   */
  open?(path: `/${string}`, options?: OpenOptions): Promise<Response>;
  /** The time by the backend's clock, in seconds since the Unix epoch, as far as its `Date` headers tell. */
  now(): UnixSeconds;
}

/**
 * Makes a client for one backend.
 *
 * @example
 * const headers = async () => ({ authorization: await token() });
 * const client = createOfftakeClient({ baseUrl: '/api/offtake', headers });
 */
export function createOfftakeClient(options: OfftakeClientOptions): OfftakeClient {
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const nowMs = options.now ?? Date.now;
  const onAnswer = options.onAnswer ?? createDevelopmentCheck();
  let skewMs = 0;

  async function call<TName extends EndpointName>(name: TName, callOptions: CallOptions = {}) {
    const url = toUrl(baseUrl, name, callOptions);
    const headers = await readHeaders(options, name, callOptions);
    const { method } = ENDPOINT_ROUTES[name];
    const body = method === 'POST' ? JSON.stringify(callOptions.body ?? {}) : null;
    const { response, text } = await exchange(url, { method, headers, body, signal: callOptions.signal }, readText);
    const output = readJson(text);
    if (onAnswer) show(onAnswer, { name, status: response.status, body: output });
    if (!response.ok) throw readErrorResponse(response, output, nowMs());
    assertOutput(output, response, name);
    // The backend is trusted to keep the contract: checking every field of every answer would cost each visitor.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return output as EndpointOutput<TName>;
  }

  async function open(path: `/${string}`, { headers: more = {}, signal }: OpenOptions = {}): Promise<Response> {
    const headers = await readOwnHeaders(options, signal);
    for (const [name, value] of Object.entries(more)) headers.set(name, value);
    const isStream = headers.get('accept') === 'text/event-stream';
    return exchange(baseUrl + path, { method: 'GET', headers, body: null, signal }, async (response) =>
      isStream && response.ok ? response : readWhole(response),
    );
  }

  async function exchange<TAnswer>(url: string, sent: Sent, read: (response: Response) => Promise<TAnswer>) {
    const { fetch = globalThis.fetch, credentials = 'same-origin', timeoutMs = TIMEOUT_MS } = options;
    const deadline = createDeadline(timeoutMs, sent.signal);
    const sentMs = nowMs();
    try {
      const response = await deadline.race(fetch(url, { ...sent, credentials, signal: deadline.signal }));
      skewMs = readSkewMs(response.headers, { skewMs, sentMs, receivedMs: nowMs() });
      return await deadline.race(read(response));
    } catch (cause) {
      if (sent.signal?.aborted) throw sent.signal.reason;
      throw new OfftakeError({ code: 'network_error', message: 'The backend could not be reached.', cause });
    } finally {
      deadline.clear();
    }
  }

  const { cacheScope = '' } = options;
  const isSameInAllTabs = cacheScope !== '' || (options.headers === undefined && options.fetch === undefined);
  return { baseUrl, cacheScope, isSameInAllTabs, call, open, now: () => Math.floor((nowMs() + skewMs) / 1_000) };
}

/** What only looks on must not change what a call does. */
function show(onAnswer: (answer: OfftakeAnswer) => void, answer: OfftakeAnswer): void {
  try {
    onAnswer(answer);
  } catch {
    // Said where it is documented.
  }
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
  const headers = await readOwnHeaders(client, call.signal);
  headers.set('accept', 'application/json');
  if (ENDPOINT_ROUTES[name].method === 'POST') headers.set('content-type', 'application/json');
  if (call.idempotencyKey !== undefined) headers.set('idempotency-key', call.idempotencyKey);
  return headers;
}

async function readOwnHeaders(
  { headers, timeoutMs = TIMEOUT_MS }: OfftakeClientOptions,
  signal: AbortSignal | undefined,
): Promise<Headers> {
  const deadline = createDeadline(timeoutMs, signal);
  try {
    const made = await (typeof headers === 'function' ? deadline.race(Promise.resolve(headers())) : headers);
    // React's StrictMode gives up its first read at once: that one is never sent.
    signal?.throwIfAborted();
    return new Headers(made);
  } catch (cause) {
    signal?.throwIfAborted();
    const message = 'The headers for the request could not be made, so nothing was sent.';
    throw new OfftakeError({ code: 'unauthenticated', message, cause });
  } finally {
    deadline.clear();
  }
}

interface Sent {
  method: 'GET' | 'POST';
  headers: Headers;
  body: string | null;
  signal: AbortSignal | undefined;
}

async function readText(response: Response) {
  return { response, text: await response.text() };
}

/** The same answer, with nothing of it still to come. Some may have no body. */
async function readWhole(response: Response): Promise<Response> {
  return new Response((await response.text()) || null, response);
}

const TIMEOUT_MS = 60_000;

/** Each output says what it is in `object`: enough to tell a backend's answer from a page that some proxy sent. */
function assertOutput(body: unknown, response: Response, name: EndpointName): void {
  const { method, path, object: expected } = ENDPOINT_ROUTES[name];
  if (isRecord(body) && body['object'] === expected) return;
  throw new OfftakeError({
    code: 'invalid_response',
    message:
      `${method} ${path} answered without a JSON object of kind "${expected}".` +
      (process.env.NODE_ENV === 'production' ? '' : ' Check that baseUrl is where the Offtake backend is mounted.'),
    status: response.status,
  });
}
