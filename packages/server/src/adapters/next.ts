import type { OfftakeHandler } from '../createOfftakeHandler.js';

/** What a route file of Next's App Router exports. */
export interface NextHandlers {
  GET: NextRouteHandler;
  POST: NextRouteHandler;
  OPTIONS: NextRouteHandler;
}

/** Next calls it with its own kind of `Request`, and with the parameters of the path, which are not needed. */
export type NextRouteHandler = (request: Request) => Promise<Response>;

/**
 * Serves a handler from a catch-all route of Next's App Router, on its Node or Edge runtime. The folder is the
 * handler's `basePath`. Next reads the route's settings from the file itself, so `dynamic` has to stand there.
 *
 * @example
 * // app/api/offtake/[...path]/route.ts
 * import { toNextHandlers } from '@offtake/server/next';
 * import { offtake } from '../../../../offtake';
 *
 * export const dynamic = 'force-dynamic';
 * export const { GET, POST, OPTIONS } = toNextHandlers(offtake);
 */
export function toNextHandlers(handler: Pick<OfftakeHandler, 'fetch'>): NextHandlers {
  const handle: NextRouteHandler = (request) => handler.fetch(request);
  return { GET: handle, POST: handle, OPTIONS: handle };
}
