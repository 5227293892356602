import { createOfftakeHandler, memoryStore } from '@offtake/server';
import { Hono } from 'hono';

/**
 * What each role may do in its organisation. All are customers: none reads the balance of the Stripe account, and none
 * names what its own invoice comes to (`invoice.compose`), since the order is bought from that balance.
 *
 * @type {Record<string, readonly import('@offtake/contract').Permission[]>}
 */
const ROLES = {
  viewer: ['product.list', 'order.list', 'order.read'],
  buyer: ['product.list', 'order.list', 'order.read', 'order.create', 'order.update', 'order.cancel'],
};

/**
 * The most that each plan may order, in cents, and how it pays: what teams order is part of their fee, so it comes from
 * the balance; an enterprise is sent an invoice.
 *
 * @type {Record<'team' | 'enterprise', Pick<import('@offtake/server').Caller, 'limits' | 'paymentSources'>>}
 */
const PLANS = {
  team: {
    limits: { amountTotal: { usd: 100_000 }, amountTotalPerDay: { usd: 200_000 } },
    paymentSources: ['balance'],
  },
  enterprise: { limits: { amountTotal: { usd: 5_000_000 } }, paymentSources: ['invoice'] },
};

/**
 * A user who is signed in, and the organisation that is open in the browser.
 *
 * @typedef {object} Session
 * @property {string} organisation an opaque id: it is kept in the metadata of Stripe's orders
 * @property {string} role
 * @property {keyof typeof PLANS} plan
 */

/**
 * Many organisations on one Stripe account. Each sees its own orders and no others: the organisation is the owner. The
 * role decides what its members may do, the plan how much.
 *
 * @param {object} options
 * @param {import('stripe').default} options.stripe
 * @param {(request: Request) => Session | null} options.findSession checks that the user is one of its members
 */
export function createApp({ stripe, findSession }) {
  const offtake = createOfftakeHandler({
    stripe,
    // In production postgresStore of @offtake/server/postgres.
    store: memoryStore(),
    basePath: '/api/offtake',
    authorize: ({ request }) => {
      const session = findSession(request);
      // Who is not signed in is answered 401, who has a role that is not known here 403.
      if (!session) return null;
      const permissions = ROLES[session.role];
      if (!permissions) return false;
      return { owner: session.organisation, permissions, ...PLANS[session.plan] };
    },
    // All that any plan may pay by.
    paymentSources: ['balance', 'invoice'],
    // Whatever the plans allow: more than this is not spent on one day.
    sharedLimits: { amountTotalPerDay: { usd: 10_000_000 } },
  });

  const app = new Hono();
  app.all('/api/offtake/*', (c) => offtake.fetch(c.req.raw));

  // The same operations in process, for the host's own pages: authorize is not asked there, so the role is looked at.
  app.get('/reports/removal', async (c) => {
    const session = findSession(c.req.raw);
    if (!session) return c.json({ error: 'Sign in first.' }, 401);
    if (!ROLES[session.role]?.includes('order.list')) return c.json({ error: 'Your role may not see orders.' }, 403);
    const delivered = await countDelivered(offtake, session.organisation);
    return c.json({ organisation: session.organisation, delivered });
  });
  return { app, offtake };
}

/**
 * Goes through all pages: one has 100 orders at most.
 *
 * @param {import('@offtake/server').OfftakeHandler} offtake
 * @param {string} owner
 */
async function countDelivered(offtake, owner) {
  let count = 0;
  /** @type {import('@offtake/contract').Page<import('@offtake/contract').Order>} */
  let page;
  /** @type {string | undefined} */
  let last;
  do {
    const query = { limit: '100', status: 'delivered', ...(last && { starting_after: last }) };
    page = await offtake.api.listOrders({ caller: { owner }, query });
    count += page.data.length;
    last = page.data.at(-1)?.id;
  } while (page.has_more);
  return count;
}
