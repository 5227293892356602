import type { MiddlewareHandler } from 'hono';
import { isLoopback } from './readSettings.js';
import { withoutBrackets } from './withoutBrackets.js';

/**
 * Answers only to names of this computer while only this computer can reach it. Else any website could point a name of
 * its own here (DNS rebinding), and its pages would count as ours.
 *
 * @param host the address that is listened on.
 */
export function trustedHost(host: string): MiddlewareHandler {
  return async (context, next) => {
    const { hostname } = new URL(context.req.url);
    const isTrusted = !isLoopback(host) || isLoopback(withoutBrackets(hostname));
    return isTrusted ? await next() : context.text('This address is not served here. Open http://127.0.0.1.', 421);
  };
}
