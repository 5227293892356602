import type { RequestFacts } from '../RequestFacts.js';
import { baseHeaders } from './jsonResponse.js';
import type { PlainResponse } from './PlainResponse.js';

/** What the client sends; what else a trusted page asks to send is allowed as well. */
const ALLOWED_HEADERS = ['authorization', 'content-type', 'idempotency-key', 'if-none-match', 'last-event-id'];

/** What a page may read of an answer beside its body. */
const EXPOSED_HEADERS = 'date, etag, request-id, retry-after';

const PREFLIGHT_MAX_AGE_SECONDS = 600;

/** Names of headers, separated by commas. */
const HEADER_NAMES = /^[\w!#$%&'*+.^`|~, -]{1,1000}$/;

/**
 * Answers a browser that asks whether a page of a trusted origin may send a request.
 *
 * @returns null for anything else: a page that is not trusted gets no answer that a browser would take for a yes.
 */
export function answerPreflight(
  request: Request,
  trustedOrigins: ReadonlySet<string>,
  facts: RequestFacts,
): PlainResponse | null {
  const { method, headers } = request;
  const isPreflight = method === 'OPTIONS' && headers.has('access-control-request-method');
  if (!isPreflight || trustedOriginOf(request, trustedOrigins) === null) return null;
  return {
    status: 204,
    body: null,
    headers: {
      ...baseHeaders(facts),
      'access-control-allow-headers': allowedHeaders(headers.get('access-control-request-headers')),
      'access-control-allow-methods': 'GET, POST',
      'access-control-max-age': String(PREFLIGHT_MAX_AGE_SECONDS),
    },
  };
}

/** Lets pages of trusted origins read an answer. Every answer says that it depends on the origin, for caches. */
export function addCorsHeaders(
  response: PlainResponse,
  request: Request,
  trustedOrigins: ReadonlySet<string>,
): PlainResponse {
  const { headers } = response;
  headers['vary'] = 'origin';
  const origin = trustedOriginOf(request, trustedOrigins);
  if (origin === null) return response;
  headers['access-control-allow-origin'] = origin;
  headers['access-control-allow-credentials'] = 'true';
  headers['access-control-expose-headers'] = EXPOSED_HEADERS;
  return response;
}

/** The origin of the page that a request comes from; null when there is none, or it is not trusted. */
function trustedOriginOf({ headers }: Request, trustedOrigins: ReadonlySet<string>): string | null {
  const origin = headers.get('origin');
  return origin !== null && trustedOrigins.has(origin) ? origin : null;
}

/** Hosts give the client headers of their own, for example for a session. */
function allowedHeaders(asked: string | null): string {
  const names = asked !== null && HEADER_NAMES.test(asked) ? asked.toLowerCase().split(/[ ,]+/) : [];
  return [...new Set([...ALLOWED_HEADERS, ...names])].filter((name) => name !== '').join(', ');
}
