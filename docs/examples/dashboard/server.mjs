import { once } from 'node:events';
import { createServer } from 'node:http';
import { createOfftakeHandler, memoryStore } from '@offtake/server';
import { toNodeHandler } from '@offtake/server/node';

/** All orders are the company's. */
const OWNER = 'company';

/**
 * The backend of a dashboard inside a company: everybody who gets through the sign-in proxy sees all orders and the
 * balance, and those who look after the climate budget order.
 *
 * @param {object} options
 * @param {import('stripe').default} options.stripe
 * @param {readonly string[]} options.buyers the e-mail addresses of those who may order
 * @param {number} [options.port]
 */
export async function start({ stripe, buyers, port = 3000 }) {
  const offtake = createOfftakeHandler({
    stripe,
    // In production postgresStore of @offtake/server/postgres, or pgliteStore with one process.
    store: memoryStore(),
    basePath: '/api/offtake',
    paymentSources: ['balance', 'top_up'],
    authorize: ({ request }) => {
      // The proxy sets this header and takes away what a visitor sends. Nothing else may reach this server.
      const email = request.headers.get('x-forwarded-email');
      if (!email) return null;
      if (buyers.includes(email)) return { owner: OWNER, permissions: 'all' };
      return { owner: OWNER, permissions: ['product.list', 'order.list', 'order.read', 'balance.read'] };
    },
    limits: { amountTotal: { usd: 2_000_000 } },
  });

  const server = createServer(toNodeHandler(offtake)).listen(port, '127.0.0.1');
  await once(server, 'listening');
  // A round fails when the store or Stripe is away. The next one does what it has left, so the process goes on.
  const rounds = setInterval(() => {
    offtake.tick().catch((error) => console.error('A round of recovery failed.', error));
  }, 30_000);
  return {
    server,
    stop: async () => {
      clearInterval(rounds);
      await offtake.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
