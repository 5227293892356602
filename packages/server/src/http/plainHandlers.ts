import type { PlainResponse } from './PlainResponse.js';

/** What stands behind the `fetch` of a handler, for adapters that send plain answers themselves. */
export const plainHandlers = new WeakMap<
  (request: Request) => Promise<Response>,
  (request: Request) => Promise<PlainResponse>
>();
