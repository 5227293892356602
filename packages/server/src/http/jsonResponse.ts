import { sha256Hex } from '../orders/sha256.js';
import type { RequestFacts } from '../RequestFacts.js';
import type { PlainResponse } from './PlainResponse.js';

/** Headers of every answer. The client sets its clock by `date`, which is why it is the handler's own. */
export function baseHeaders(facts: RequestFacts): Record<string, string> {
  return {
    'cache-control': 'no-store, private',
    date: new Date(facts.now * 1_000).toUTCString(),
    'request-id': facts.requestId,
    'x-content-type-options': 'nosniff',
  };
}

/** What is answered as JSON. */
export interface JsonAnswer {
  /** The output, written out. */
  body: string;
  /** The tag of the output, when it was known before the output was read. */
  etag?: string | null;
}

/**
 * Answers with JSON; to a GET with an ETag, and without a body when the caller has it already. A tag is made from the
 * caller's own answer, or for the caller alone, so it tells nothing of others'. Nothing between may keep the answer, so
 * there is no need to say what it varies with.
 */
export async function jsonResponse(
  request: Request,
  { body, etag: knownTag }: JsonAnswer,
  facts: RequestFacts,
): Promise<PlainResponse> {
  const headers = { ...baseHeaders(facts), 'content-type': 'application/json' };
  if (request.method !== 'GET') return { status: 200, headers, body };
  const ownTag = `"${(await sha256Hex(body)).slice(0, 32)}"`;
  const etag = knownTag ?? ownTag;
  if (isKnownTag(request, etag) || isKnownTag(request, ownTag)) {
    return { status: 304, headers: { ...baseHeaders(facts), etag }, body: null };
  }
  return { status: 200, headers: { ...headers, etag }, body };
}

/** Whether the caller has what has this tag. Proxies that compress mark a tag as weak; it still means the same. */
export function isKnownTag(request: Request, etag: string): boolean {
  const known = (request.headers.get('if-none-match') ?? '').split(',').map(toStrong);
  return known.includes(toStrong(etag));
}

function toStrong(tag: string): string {
  return tag.trim().replace(/^W\//, '');
}
