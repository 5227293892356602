import type { UnixSeconds } from '@offtake/contract';
import { sha256Hex } from '../orders/sha256.js';

/** Headers of every answer. The client sets its clock by `date`, which is why it is the handler's own. */
export function baseHeaders(facts: { requestId: string; now: UnixSeconds }): Record<string, string> {
  return {
    'cache-control': 'no-store, private',
    date: new Date(facts.now * 1_000).toUTCString(),
    'request-id': facts.requestId,
    'x-content-type-options': 'nosniff',
  };
}

/**
 * Answers with JSON; to a GET with an ETag, and without a body when the caller has it already. The tag is made from the
 * caller's own answer, so it tells nothing of others'.
 */
export async function jsonResponse(
  request: Request,
  output: unknown,
  facts: { requestId: string; now: UnixSeconds },
): Promise<Response> {
  const body = JSON.stringify(output);
  const headers = { ...baseHeaders(facts), 'content-type': 'application/json' };
  if (request.method !== 'GET') return new Response(body, { headers });
  const etag = `"${(await sha256Hex(body)).slice(0, 32)}"`;
  if (isKnown(request.headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers: { ...baseHeaders(facts), etag } });
  }
  return new Response(body, { headers: { ...headers, etag } });
}

/** Proxies that compress mark a tag as weak; it still means the same. */
function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  return (ifNoneMatch ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
