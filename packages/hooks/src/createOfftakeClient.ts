import { ENDPOINTS, type EndpointName, type EndpointOutput, type UnixSeconds } from '@offtake/contract';
import { OfftakeError } from './OfftakeError.js';
import { readErrorResponse } from './readErrorResponse.js';

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
  /** The time here, in milliseconds since the Unix epoch. @default Date.now */
  now?: (() => number) | undefined;
}

export interface CallOptions {
  /** The `{id}` of the path. */
  id?: string | undefined;
  query?: Record<string, string | number | undefined> | undefined;
  body?: unknown;
  /** Sent as `Idempotency-Key`: the same key never buys twice. */
  idempotencyKey?: string | undefined;
  signal?: AbortSignal | undefined;
}

/** Talks to a backend that speaks the contract. Made once, outside of React or by the provider; does no I/O by itself. */
export interface OfftakeClient {
  readonly baseUrl: string;
  /**
   * Calls one endpoint of the contract.
   *
   * @throws {OfftakeError} for every failure, but for an abort, which rejects with the signal's own reason.
   */
  call<TName extends EndpointName>(name: TName, options?: CallOptions): Promise<EndpointOutput<TName>>;
  /** The time by the backend's clock, as far as its `Date` headers tell. */
  now(): UnixSeconds;
}

/** Makes a client for one backend. */
export function createOfftakeClient(options: OfftakeClientOptions): OfftakeClient {
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const nowMs = options.now ?? Date.now;
  let skewMs = 0;

  async function call<TName extends EndpointName>(name: TName, callOptions: CallOptions = {}) {
    const response = await send(options, { baseUrl, name, ...callOptions });
    skewMs = readSkewMs(response, nowMs()) ?? skewMs;
    const body = await readJson(response, callOptions.signal);
    if (!response.ok) throw readErrorResponse(response, body);
    assertObject(body, response, name);
    // The backend is trusted to keep the contract: checking every field of every answer would cost each visitor.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return body as EndpointOutput<TName>;
  }

  return { baseUrl, call, now: () => Math.floor((nowMs() + skewMs) / 1_000) };
}

interface SendOptions extends CallOptions {
  baseUrl: string;
  name: EndpointName;
}

async function send(client: OfftakeClientOptions, call: SendOptions): Promise<Response> {
  const { method } = ENDPOINTS[call.name];
  const fetch = client.fetch ?? globalThis.fetch;
  const headers = new Headers(typeof client.headers === 'function' ? await client.headers() : client.headers);
  headers.set('accept', 'application/json');
  if (method === 'POST') headers.set('content-type', 'application/json');
  if (call.idempotencyKey !== undefined) headers.set('idempotency-key', call.idempotencyKey);
  try {
    return await fetch(toUrl(call), {
      method,
      headers,
      credentials: client.credentials ?? 'same-origin',
      body: method === 'POST' ? JSON.stringify(call.body ?? {}) : null,
      signal: call.signal ?? null,
    });
  } catch (error) {
    throw toNetworkError(error, call.signal);
  }
}

function toUrl({ baseUrl, name, id, query }: SendOptions): string {
  const path = ENDPOINTS[name].path.replace('{id}', encodeURIComponent(id ?? ''));
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query ?? {})) {
    if (value !== undefined) search.set(key, String(value));
  }
  return search.size > 0 ? `${baseUrl}${path}?${search}` : baseUrl + path;
}

async function readJson(response: Response, signal: AbortSignal | undefined): Promise<unknown> {
  try {
    return JSON.parse(await response.text()) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw toNetworkError(error, signal);
  }
}

function toNetworkError(error: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return error;
  return new OfftakeError({ code: 'network_error', message: 'The backend could not be reached.', cause: error });
}

function assertObject(body: unknown, response: Response, name: EndpointName): void {
  if (typeof body === 'object' && body !== null) return;
  throw new OfftakeError({
    code: 'invalid_response',
    message:
      `${ENDPOINTS[name].method} ${ENDPOINTS[name].path} answered without JSON. ` +
      'Check that baseUrl is where the Offtake backend is mounted.',
    status: response.status,
  });
}

/** `Date` has whole seconds, so half of one is added; a skew below two seconds is as good as none. */
function readSkewMs(response: Response, nowMs: number): number | null {
  const serverMs = Date.parse(response.headers.get('date') ?? '');
  if (Number.isNaN(serverMs)) return null;
  const skewMs = serverMs + 500 - nowMs;
  return Math.abs(skewMs) < 2_000 ? 0 : skewMs;
}
