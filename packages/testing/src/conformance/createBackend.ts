import { ENDPOINTS, type EndpointName } from '@offtake/contract';
import type { SentRequest } from './ConformanceReport.js';
import { isRecord } from './json.js';
import { CheckFailure, LiveModeError } from './outcomes.js';

/** The backend under test, and everything that it has answered so far. */
export interface Backend {
  /** Whether headers were given that say who is calling. */
  readonly hasCredentials: boolean;
  /** Every answer so far, oldest first. */
  readonly answers: readonly Answer[];
  /** Calls one endpoint of the contract, as the client does. */
  call: (name: EndpointName, options?: CallOptions) => Promise<Answer>;
  /** Sends anything else. */
  send: (request: RawRequest) => Promise<Answer>;
}

/** One answer of the backend, and the request that it is for. */
export interface Answer {
  request: SentRequest;
  /** Null for a request that is none of the contract's. */
  endpoint: EndpointName | null;
  status: number;
  headers: Headers;
  text: string;
  /** The parsed body; undefined when it is no JSON. */
  json: unknown;
  /** Whether only its status counts, as for what is asked to see whether it is there at all. */
  isProbe: boolean;
}

/** What a call of an endpoint is made with. */
export interface CallOptions {
  /** The `{id}` of the path. */
  id?: string | undefined;
  query?: Record<string, string | number> | undefined;
  /** Sent as JSON with a POST. @default {} */
  body?: unknown;
  idempotencyKey?: string | undefined;
  /** Further headers. */
  headers?: Record<string, string> | undefined;
  isProbe?: boolean | undefined;
  /** Leaves out the headers that say who is calling. */
  isAnonymous?: boolean | undefined;
}

/** A request as it is sent, also one that is none of the contract's. */
export interface RawRequest {
  method: string;
  /** Below the base, with its query. */
  path: string;
  headers?: Record<string, string> | undefined;
  /** Sent as it is. */
  text?: string | undefined;
  endpoint?: EndpointName | undefined;
  isProbe?: boolean | undefined;
  isAnonymous?: boolean | undefined;
}

/** Which backend, and how to reach it. */
export interface BackendOptions {
  baseUrl: string;
  fetch: typeof globalThis.fetch;
  headers: Record<string, string>;
  timeoutMs: number;
}

/** Makes the one door to the backend. What comes through it in live mode ends the run, whatever was asked for. */
export function createBackend(options: BackendOptions): Backend {
  const answers: Answer[] = [];
  const base = options.baseUrl.replace(/\/+$/, '');

  async function send(raw: RawRequest): Promise<Answer> {
    const { method, path, headers = {}, text } = raw;
    const request: SentRequest = { method, path, headers, body: text ?? null };
    const init = {
      method,
      headers: { accept: 'application/json', ...(raw.isAnonymous ? {} : options.headers), ...headers },
      body: text ?? null,
      // A redirection, to a page to sign in for example, is an answer like any other.
      redirect: 'manual' as const,
    };
    const received = await exchange(options, { url: base + path, init, request });
    const { endpoint = null, isProbe = false } = raw;
    const answer: Answer = { ...received, request, endpoint, isProbe };
    answers.push(answer);
    if (saysLiveMode(answer.json)) throw new LiveModeError(request);
    return answer;
  }

  const call: Backend['call'] = (name, callOptions = {}) => send(toRequest(name, callOptions));
  return { hasCredentials: Object.keys(options.headers).length > 0, answers, call, send };
}

function toRequest(name: EndpointName, options: CallOptions): RawRequest {
  const { method, path } = ENDPOINTS[name];
  const { id = '', query = {}, body = {}, idempotencyKey, headers, isProbe, isAnonymous } = options;
  const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
  return {
    method,
    path: path.replace('{id}', () => encodeURIComponent(id)) + (search.size > 0 ? `?${search}` : ''),
    headers: {
      ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
      ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
      ...headers,
    },
    ...(method === 'POST' ? { text: JSON.stringify(body) } : {}),
    endpoint: name,
    isProbe,
    isAnonymous,
  };
}

interface Exchange {
  url: string;
  init: RequestInit;
  request: SentRequest;
}

async function exchange({ fetch, timeoutMs }: BackendOptions, { url, init, request }: Exchange) {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
    const text = await readText(response);
    return { status: response.status, headers: response.headers, text, json: parse(text) };
  } catch (error) {
    throw new CheckFailure({
      expected: 'an answer',
      received: `no answer: ${describe(error)}`,
      advice:
        'Look into the backend’s log: it closed the connection or took too long. Answer every request, failures included.',
      request,
    });
  }
}

/** A stream of events never ends, so that it is one is all there is to know. */
async function readText(response: Response): Promise<string> {
  if (!(response.headers.get('content-type') ?? '').startsWith('text/event-stream')) return response.text();
  await response.body?.cancel();
  return '';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

function saysLiveMode(json: unknown): boolean {
  if (!isRecord(json)) return false;
  const items: unknown[] = Array.isArray(json['data']) ? json['data'] : [];
  return [json, ...items].some((object) => isRecord(object) && object['livemode'] === true);
}
