import { once } from 'node:events';
import { PGlite } from '@electric-sql/pglite';
import { createAdaptorServer } from '@hono/node-server';
import { serveStripeEmulator } from '@offtake/stripe-emulator/node';
import Stripe from 'stripe';

/**
 * An example that runs, and how to call it as somebody who may order.
 *
 * @typedef {object} Running
 * @property {string} url where Offtake is mounted
 * @property {Record<string, string>} headers
 * @property {() => Promise<void>} stop
 */

/**
 * Starts one of the servers beside this file on an emulated Stripe account.
 *
 * @param {string} name
 * @param {{ port?: number, stripePort?: number }} [ports] 0 takes any free one
 * @returns {Promise<Running & { stripeUrl: string }>}
 */
export async function runExample(name, { port = 3000, stripePort = 12111 } = {}) {
  const start = EXAMPLES[name];
  if (!start) throw new Error(`There is no example "${name}", but: ${Object.keys(EXAMPLES).join(', ')}.`);
  const emulated = await serveStripeEmulator({ port: stripePort });
  const { hostname, port: usedPort } = new URL(emulated.url);
  const stripe = new Stripe('sk_test_example', { protocol: 'http', host: hostname, port: Number(usedPort) });
  const { server, headers, stop } = await start({ stripe, stripeUrl: emulated.url, port });
  const url = `http://127.0.0.1:${portOf(server)}/api/offtake`;
  return { url, headers, stripeUrl: emulated.url, stop: () => stop().finally(emulated.close) };
}

/** @typedef {{ stripe: Stripe, stripeUrl: string, port: number }} Place */
/**
 * @typedef {{ server: { address: () => unknown }, headers: Record<string, string>, stop: () => Promise<void> }} Started
 */

/** @type {Record<string, (place: Place) => Promise<Started>>} */
const EXAMPLES = {
  async express({ stripe, port }) {
    const { start } = await import('./express/server.mjs');
    return { ...(await start({ stripe, port })), headers: { cookie: 'session=ada' } };
  },
  async dashboard({ stripe, port }) {
    const { start } = await import('./dashboard/server.mjs');
    const buyer = 'ada@company.test';
    return { ...(await start({ stripe, buyers: [buyer], port })), headers: { 'x-forwarded-email': buyer } };
  },
  async saas({ stripe, port }) {
    const { createApp } = await import('./saas/server.mjs');
    const { app, offtake } = createApp({ stripe, findSession });
    const headers = { 'x-organisation': 'org_acme', 'x-role': 'buyer' };
    return { ...(await serve(app.fetch, port, offtake.close)), headers };
  },
  async workers({ stripeUrl, port }) {
    const { default: worker } = await import('./workers/worker.mjs');
    const database = await PGlite.create();
    const env = {
      STRIPE_SECRET_KEY: 'sk_test_example',
      STRIPE_WEBHOOK_SECRET: 'whsec_example',
      DATABASE: database,
      STRIPE: { fetch: toEmulator(stripeUrl) },
    };
    const work = new Set();
    const context = {
      waitUntil: (/** @type {Promise<unknown>} */ promise) => void work.add(promise),
      passThroughOnException() {},
      props: {},
    };
    const close = async () => {
      await Promise.allSettled(work);
      await database.close();
    };
    const started = await serve((request) => worker.fetch(request, env, context), port, close);
    return { ...started, headers: { authorization: 'Bearer ada' } };
  },
};

/**
 * Believes what a request says of itself, as no app should.
 *
 * @param {Request} request
 */
function findSession({ headers }) {
  const organisation = headers.get('x-organisation');
  return organisation === null
    ? null
    : { organisation, role: headers.get('x-role') ?? '', plan: /** @type {const} */ ('team') };
}

/**
 * @param {(request: Request) => Response | Promise<Response>} fetch
 * @param {number} port
 * @param {() => Promise<void>} close
 */
async function serve(fetch, port, close) {
  const server = createAdaptorServer({ fetch, overrideGlobalObjects: false });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const stop = async () => {
    await close();
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
  };
  return { server, stop };
}

/**
 * What a binding to an emulator does.
 *
 * @param {string} stripeUrl
 * @returns {typeof fetch}
 */
function toEmulator(stripeUrl) {
  return (input, init) => {
    const { pathname, search } = new URL(input instanceof Request ? input.url : input);
    return fetch(`${stripeUrl}${pathname}${search}`, init);
  };
}

/** @param {{ address: () => unknown }} server */
function portOf(server) {
  const address = server.address();
  return typeof address === 'object' && address && 'port' in address ? Number(address.port) : 0;
}
