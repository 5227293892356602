import { once } from 'node:events';
import { createServer } from 'node:http';
import { createOfftakeHandler, memoryStore } from '@offtake/server';
import { socketAddress, toNodeHandler } from '@offtake/server/node';
import express from 'express';

/**
 * What a customer may do: neither read the balance of the Stripe account, nor name what an invoice comes to. Without a
 * list, who is signed in may do everything.
 *
 * @type {readonly import('@offtake/contract').Permission[]}
 */
const CUSTOMER = ['product.list', 'order.list', 'order.read', 'order.create', 'order.update', 'order.cancel'];

/**
 * An Express app that parses bodies before its routes, as most do, with Offtake mounted behind the parser.
 *
 * @param {{ stripe: import('stripe').default, webhookSecret?: string, port?: number }} options
 */
export async function start({ stripe, webhookSecret, port = 3000 }) {
  const offtake = createOfftakeHandler({
    stripe,
    // In production postgresStore({ query: (text, params) => pool.query(text, params) }) of @offtake/server/postgres.
    store: memoryStore(),
    authorize: ({ request }) => findUser(request.headers.get('cookie')),
    basePath: '/api/offtake',
    webhookSecret,
    clientAddress: socketAddress,
  });

  const app = express();
  // Stripe signs the very bytes of an event, so the parser has to keep them.
  app.use(express.json({ verify: (request, _response, bytes) => void Object.assign(request, { rawBody: bytes }) }));
  app.use('/api/offtake', toNodeHandler(offtake));

  const server = createServer(app).listen(port, '127.0.0.1');
  await once(server, 'listening');
  // A round fails when the store or Stripe is away. The next one does what it has left, so the process goes on.
  const rounds = setInterval(() => {
    offtake.tick().catch((error) => console.error('A round of recovery failed.', error));
  }, 30_000);
  return {
    server,
    /** To be called on SIGTERM: what is under way ends, and nothing new is begun. */
    stop: async () => {
      clearInterval(rounds);
      await offtake.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * Your session belongs here. Null is answered 401.
 *
 * @param {string | null} cookie
 */
function findUser(cookie) {
  const userId = /\bsession=(\w+)/.exec(cookie ?? '')?.[1];
  return userId === undefined ? null : { owner: `user_${userId}`, permissions: CUSTOMER };
}
