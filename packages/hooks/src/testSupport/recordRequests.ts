import type { Stack } from '@offtake/testing';
import { createOfftakeClient, type OfftakeClientOptions } from '../createOfftakeClient.js';

/** One request as it left the client. */
export interface RecordedRequest {
  /** Method and path below the base, without the query: `POST /orders`. */
  endpoint: string;
  query: string;
  body: string;
  idempotencyKey: string | null;
}

/** A client of a stack, and every request that it makes. */
export function recordRequests(stack: Stack, options: Partial<OfftakeClientOptions> = {}) {
  const requests: RecordedRequest[] = [];
  const client = createOfftakeClient({
    baseUrl: stack.baseUrl,
    now: () => stack.clock.now() * 1_000,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { pathname, search } = new URL(request.url);
      requests.push({
        endpoint: `${request.method} ${pathname.slice(new URL(stack.baseUrl).pathname.length)}`,
        query: search,
        body: await request.clone().text(),
        idempotencyKey: request.headers.get('idempotency-key'),
      });
      return stack.fetch(request);
    },
    ...options,
  });
  return {
    client,
    requests,
    /** Those to one endpoint. */
    to: (endpoint: string) => requests.filter((request) => request.endpoint === endpoint),
  };
}
