import { createServer } from 'node:http';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { Pool } from 'pg';
import { Stripe } from 'stripe';
import { importSources } from './importSources.mjs';

// One of the servers that requests.mjs compares: node bench/servers.mjs KIND. It sends its port to whoever started it,
// and the CPU time that it has used when asked.

const [, , kind] = process.argv;
const { DATABASE_URL, STRIPE_PORT, SCHEMA } = process.env;
const pool = new Pool({ connectionString: DATABASE_URL, max: 10 });
const stripe = new Stripe('sk_test_bench', {
  protocol: 'http',
  host: '127.0.0.1',
  port: Number(STRIPE_PORT),
  telemetry: false,
});
const names = new Map();
/** Statements are prepared once on each connection, in every server. */
const query = (text, values) => {
  if (!names.has(text)) names.set(text, `bench_${names.size}`);
  return pool.query({ name: names.get(text), text, values });
};

const KINDS = { honoStripe, honoStripeTwoStatements, honoStripeProduct, offtake, rawList, honoList, rawInbox };

const listen = await KINDS[kind]();
listen((port) => process.send(port));
process.on('message', () => process.send(process.cpuUsage()));
process.on('disconnect', () => process.exit());

/** The order is made and nothing is written down. */
async function honoStripe() {
  const app = new Hono();
  app.post('/orders', async (context) => context.json(await createOrder(await context.req.json(), context)));
  return listenHono(app);
}

/** As one would write it who knows of keys: the wish before, the order after. */
async function honoStripeTwoStatements() {
  const app = new Hono();
  app.post('/orders', async (context) => context.json(await recorded(context)));
  return listenHono(app);
}

/** The same, and the price is read before, so that nobody buys at another one than they saw. */
async function honoStripeProduct() {
  const app = new Hono();
  app.post('/orders', async (context) => {
    await stripe.climate.products.retrieve('climsku_1');
    return context.json(await recorded(context));
  });
  return listenHono(app);
}

async function recorded(context) {
  const body = await context.req.json();
  const key = context.req.header('idempotency-key');
  await query(`insert into ${SCHEMA}.by_hand (owner, key, body) values ($1, $2, $3) on conflict do nothing`, [
    'owner_0',
    key,
    JSON.stringify(body),
  ]);
  const order = await createOrder(body, context);
  await query(`update ${SCHEMA}.by_hand set order_document = $3 where owner = $1 and key = $2`, [
    'owner_0',
    key,
    JSON.stringify(order),
  ]);
  return order;
}

function createOrder({ product, metric_tons: tons }, context) {
  const params = { product, metric_tons: Stripe.Decimal.from(tons), currency: 'usd', metadata: { owner: 'owner_0' } };
  return stripe.climate.orders.create(params, { idempotencyKey: context.req.header('idempotency-key') });
}

async function offtake() {
  const { createOfftakeHandler, postgresStore, toNodeHandler } = await importSources(`
    export { createOfftakeHandler } from './src/createOfftakeHandler.ts';
    export { postgresStore } from './src/store/postgres/postgresStore.ts';
    export { toNodeHandler } from './src/adapters/node.ts';`);
  const handler = createOfftakeHandler({
    stripe,
    store: postgresStore({ query, schema: SCHEMA }),
    authorize: () => ({ owner: 'owner_0' }),
    rateLimit: false,
    // Every request of the benchmark is for the same.
    duplicateWindowSeconds: 0,
    webhookSecret: process.env.WEBHOOK_SECRET,
    eventCatchUpSeconds: 0,
    logger: { warn: console.warn, error: console.error },
  });
  return listenNode(toNodeHandler(handler));
}

const LIST = `select order_document from ${SCHEMA}.orders where owner = $1 and order_document is not null
  order by created desc, seq desc limit 21`;

async function rawList() {
  return listenNode(async (_request, response) => {
    const { rows } = await query(LIST, ['owner_0']);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(toPage(rows)));
  });
}

async function honoList() {
  const app = new Hono();
  app.get('/orders', async (context) => context.json(toPage((await query(LIST, ['owner_0'])).rows)));
  return listenHono(app);
}

/** An event is kept, and nobody asks whether Stripe signed it. */
async function rawInbox() {
  return listenNode(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { id } = JSON.parse(body);
    const text = `insert into ${SCHEMA}.inbox_by_hand (id, body) values ($1, $2) on conflict do nothing`;
    await query(text, [id, body]);
    response.end();
  });
}

function toPage(rows) {
  const data = rows.slice(0, 20).map((row) => row.order_document);
  return { object: 'list', url: '/orders', has_more: rows.length > 20, data };
}

function listenNode(listener) {
  const server = createServer(listener);
  return (onPort) => server.listen(0, '127.0.0.1', () => onPort(server.address().port));
}

function listenHono(app) {
  return (onPort) => serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => onPort(port));
}
