import { isRecord } from '../conformance/json.js';

/** Something that answers a request. */
export type Handle = (request: Request) => Promise<Response>;

/** A fault that is put in front of a backend on purpose. */
export type Tamper = (request: Request, next: Handle) => Promise<Response>;

/** Which requests a fault is for. */
export interface Match {
  method?: string;
  /** Matched against the path below the base. */
  path: RegExp;
  /** @default any status */
  status?: number;
}

/** Puts a fault in front of a backend. */
export function tamperWith(fetch: typeof globalThis.fetch, tamper: Tamper): typeof globalThis.fetch {
  return (input, init) => tamper(new Request(input, init), (request) => fetch(request));
}

/** Changes the JSON of some answers. */
export function changeAnswer(match: Match, change: (json: Record<string, unknown>) => unknown): Tamper {
  return async (request, next) => {
    const response = await next(request);
    if (!isMatch(match, request) || (match.status ?? response.status) !== response.status) return response;
    const json: unknown = await response.clone().json();
    return isRecord(json) ? replaceBody(response, JSON.stringify(change(json))) : response;
  };
}

/** The same change to every item of a list. */
export function changeItems(match: Match, change: (item: Record<string, unknown>) => unknown): Tamper {
  return changeAnswer({ status: 200, ...match }, (json) => ({
    ...json,
    data: Array.isArray(json['data']) ? json['data'].filter(isRecord).map(change) : json['data'],
  }));
}

/** Changes the JSON of some requests; what is no JSON object goes on as it is. */
export function changeBody(match: Match, change: (json: Record<string, unknown>) => unknown): Tamper {
  return async (request, next) => {
    if (!isMatch(match, request)) return next(request);
    const text = await request.clone().text();
    const json = parse(text);
    return next(withBody(request, isRecord(json) ? JSON.stringify(change(json)) : text));
  };
}

/** Changes the headers of some requests. */
export function changeHeaders(match: Match, change: (headers: Headers) => void): Tamper {
  return async (request, next) => {
    if (!isMatch(match, request)) return next(request);
    const headers = new Headers(request.headers);
    change(headers);
    return next(new Request(request, { headers }));
  };
}

/** Changes status or headers of some answers. */
export function changeResponse(match: Match, change: (response: Response) => Promise<Response> | Response): Tamper {
  return async (request, next) => {
    const response = await next(request);
    const isMeant = isMatch(match, request) && (match.status ?? response.status) === response.status;
    return isMeant ? change(response) : response;
  };
}

export function isMatch({ method, path }: Match, request: Request): boolean {
  return (method ?? request.method) === request.method && path.test(new URL(request.url).pathname);
}

export function withBody(request: Request, body: string): Request {
  return new Request(request.url, { method: request.method, headers: request.headers, body });
}

export function replaceBody({ status, headers }: Response, body: string): Response {
  return new Response(body, { status, headers });
}

/** Without one field. */
export function without(json: Record<string, unknown>, field: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(json).filter(([name]) => name !== field));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
