import { createApi, type OfftakeApi } from './createApi.js';
import { createServerContext } from './createServerContext.js';
import { createTick } from './createTick.js';
import { handleRequest } from './handleRequest.js';
import { toResponse } from './http/PlainResponse.js';
import { plainHandlers } from './http/plainHandlers.js';
import type { OfftakeHandlerOptions } from './OfftakeHandlerOptions.js';
import { createOrderReview, type OrderReview } from './orders/createOrderReview.js';
import { untilClosed } from './orders/untilClosed.js';
import type { TickResult } from './tick.js';
import { createWebhookControl, type WebhookControl } from './webhooks/createWebhookControl.js';

/** A backend for Offtake. */
export interface OfftakeHandler {
  /** Answers one request of the contract; never rejects. Needs no `this`. */
  readonly fetch: (request: Request) => Promise<Response>;
  /**
   * Does one round of recovery and reconciliation. Call it from cron or an interval, every minute or so: no event of
   * Stripe's tells that an order was confirmed. Rounds of one handler do not overlap: a call while one is under way
   * joins it, and resolves with what it did.
   */
  readonly tick: () => Promise<TickResult>;
  /** The same operations without HTTP, for code on the server. */
  readonly api: OfftakeApi;
  /** The orders that a person has to look at, and what can be done about them. */
  readonly review: OrderReview;
  /** Stripe's events that could not be worked on, for people who look after the host. */
  readonly webhooks: WebhookControl;
  /**
   * Stops without cutting anything off: new writes are answered with `stripe_unavailable` (503, to be sent again),
   * streams end, no purchase is begun any more, and it resolves when every request, `tick` and review, and all work
   * behind them, are over. Call it on SIGTERM, before the server's own `close()` and the store's.
   */
  readonly close: () => Promise<void>;
}

/**
 * Makes a backend for Offtake on the official Stripe SDK: a function from `Request` to `Response`, for any server that
 * speaks web standards. For Node's own `http`, Express and Fastify see `toNodeHandler` in `@offtake/server/node`.
 *
 * @throws {TypeError} when an option would make the handler unsafe or senseless.
 * @example
 * const handler = createOfftakeHandler({
 *   stripe: new Stripe(process.env.STRIPE_SECRET_KEY),
 *   store: memoryStore(),
 *   authorize: async ({ request }) => {
 *     const session = await readSession(request);
 *     // Customers may not read the balance, or name what their own invoice comes to: see Caller.
 *     const permissions = ['product.list', 'order.list', 'order.read', 'order.create'];
 *     return session && { owner: session.teamId, permissions };
 *   },
 * });
 */
export function createOfftakeHandler(options: OfftakeHandlerOptions): OfftakeHandler {
  const context = createServerContext(options);
  const fetch = async (request: Request) => toResponse(await handleRequest(context, request));
  plainHandlers.set(fetch, (request) => handleRequest(context, request));
  return {
    fetch,
    tick: createTick(context),
    api: createApi(context),
    review: untilClosed(context.lifecycle, createOrderReview(context)),
    webhooks: createWebhookControl(context),
    close: async () => {
      await context.lifecycle.close();
      await context.background.settled();
    },
  };
}
