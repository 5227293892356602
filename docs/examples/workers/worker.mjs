import { AsyncLocalStorage } from 'node:async_hooks';
import { createOfftakeHandler } from '@offtake/server';
import { postgresStore } from '@offtake/server/postgres';
import { Hono } from 'hono';
import Stripe from 'stripe';

/**
 * What a customer may do: neither read the balance of the Stripe account, nor name what an invoice comes to. Without a
 * list, who is signed in may do everything.
 *
 * @type {readonly import('@offtake/contract').Permission[]}
 */
const CUSTOMER = ['product.list', 'order.list', 'order.read', 'order.create', 'order.update', 'order.cancel'];

/**
 * What the platform binds.
 *
 * @typedef {object} Env
 * @property {string} STRIPE_SECRET_KEY
 * @property {string} STRIPE_WEBHOOK_SECRET
 * @property {{ query: import('@offtake/server/postgres').PostgresQuery }} DATABASE a pooler, or a driver over HTTP
 * @property {{ fetch: typeof fetch }} [STRIPE] a service instead of Stripe: an emulator, in a preview
 * @typedef {{ waitUntil: (work: Promise<unknown>) => void }} Context
 */

/**
 * The context of the request that is being answered: what goes on after the answer is told to it.
 *
 * @type {AsyncLocalStorage<Context>}
 */
const contexts = new AsyncLocalStorage();

/** @type {import('@offtake/server').OfftakeHandler | undefined} */
let handler;

/** @param {Env} env */
function offtakeOf(env) {
  handler ??= createOfftakeHandler({
    stripe: new Stripe(env.STRIPE_SECRET_KEY, { httpClient: Stripe.createFetchHttpClient(env.STRIPE?.fetch) }),
    store: postgresStore({ query: (text, params) => env.DATABASE.query(text, params) }),
    // Your session belongs here. Null is answered 401.
    authorize: ({ request }) => {
      const user = request.headers.get('authorization')?.replace('Bearer ', '');
      return user ? { owner: user, permissions: CUSTOMER } : null;
    },
    basePath: '/api/offtake',
    webhookSecret: env.STRIPE_WEBHOOK_SECRET,
    // No connection stays open here: clients ask from time to time, and are answered by tags.
    events: false,
    waitUntil: (work) => contexts.getStore()?.waitUntil(work),
    // Set by the platform, which overwrites what a visitor sends.
    clientAddress: (request) => request.headers.get('cf-connecting-ip'),
  });
  return handler;
}

/** @type {Hono<{ Bindings: Env }>} */
const app = new Hono();
app.get('/', (c) => c.text('The app itself.'));
app.all('/api/offtake/*', (c) => contexts.run(c.executionCtx, () => offtakeOf(c.env).fetch(c.req.raw)));

export default {
  fetch: app.fetch,
  /**
   * By a cron trigger, every minute.
   *
   * @param {unknown} _event
   * @param {Env} env
   * @param {Context} context
   */
  scheduled: (_event, env, context) => contexts.run(context, () => offtakeOf(env).tick()),
};
