import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request as httpRequest } from 'node:http';
import { fileURLToPath } from 'node:url';
import { Pool } from 'pg';
import { Stripe } from 'stripe';
import { importSources } from './importSources.mjs';

// What a request costs, against servers that one would write by hand: node bench/requests.mjs. DATABASE_URL names the
// Postgres; without it one is started. ROUNDS and REQUESTS for more or less.
//
// Each server is a process of its own, and what is compared is the CPU time that it uses in user mode per request: the
// time that passes depends on what else the computer does. They take turns, so that all have the same noise.

const ROUNDS = Number(process.env.ROUNDS ?? 7);
const REQUESTS = Number(process.env.REQUESTS ?? 1_000);
const CONNECTIONS = 10;
const SCHEMA = 'offtake_bench_requests';

const { startPostgres, postgresStore, fillOrders } = await importSources(`
  export { startPostgres } from './src/testSupport/startPostgres.ts';
  export { postgresStore } from './src/store/postgres/postgresStore.ts';
  export { fillOrders } from './src/testSupport/fillOrders.ts';`);
const postgres = await startPostgres();
if (!postgres) throw new Error('There is no Postgres to measure.');
const pool = new Pool({ connectionString: postgres.connectionString, max: 1 });
await prepareSchema();
const children = [];
const stripePort = await start('stripeStub.mjs', []);
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

console.log(`Node ${process.version}, ${ROUNDS} rounds of ${REQUESTS} requests over ${CONNECTIONS} connections,`);
console.log(
  'user CPU time of the server per request in µs: median, spread, ratio to the first; requests a second, ratio\n',
);

let number = 0;
await compare('POST /orders', ['honoStripeTwoStatements', 'honoStripeProduct', 'honoStripe', 'offtake'], () => ({
  method: 'POST',
  path: '/orders',
  headers: { 'content-type': 'application/json', 'idempotency-key': `key_${(number += 1)}` },
  body: JSON.stringify({ product: 'climsku_1', metric_tons: '0.5', currency: 'usd' }),
}));
await prepareSchema();
await compare('GET /orders?limit=20', ['rawList', 'honoList', 'offtake'], () => ({
  method: 'GET',
  path: '/orders?limit=20',
  headers: {},
  body: '',
}));

const secret = 'whsec_bench';
const stripe = new Stripe('sk_test_bench');
const createEvent = (id, type = 'climate.product.pricing_updated') => {
  const body = JSON.stringify({
    id,
    object: 'event',
    api_version: '2026-09-30.endive',
    created: Math.floor(Date.now() / 1_000),
    data: { object: { id: 'climsku_1', object: 'climate.product', livemode: false } },
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    type,
  });
  const signature = stripe.webhooks.generateTestHeaderString({ payload: body, secret });
  const headers = { 'content-type': 'application/json', 'stripe-signature': signature };
  return { method: 'POST', path: '/webhooks', headers, body };
};
await compare('POST /webhooks, new events', ['rawInbox', 'offtake'], () => createEvent(`evt_${(number += 1)}`));
await compare('POST /webhooks, new events that mean nothing here', ['rawInbox', 'offtake'], () =>
  createEvent(`evt_${(number += 1)}`, 'customer.created'),
);
await compare('POST /webhooks, events that have come before', ['rawInbox', 'offtake'], () => createEvent('evt_1'));

agent.destroy();
for (const child of children) child.disconnect();
await pool.query(`drop schema ${SCHEMA} cascade`);
await pool.end();
await postgres.stop();

async function prepareSchema() {
  await pool.query(`drop schema if exists ${SCHEMA} cascade`);
  await postgresStore({ query: (text, params) => pool.query(text, params), schema: SCHEMA }).migrate();
  await pool.query(`create table ${SCHEMA}.by_hand (
    owner text, key text, body json, order_document json, primary key (owner, key))`);
  await pool.query(`create table ${SCHEMA}.inbox_by_hand (id text primary key, body json)`);
  await fillOrders((text, params) => pool.query(text, params), {
    schema: SCHEMA,
    count: 10_000,
    owners: 4,
    openEvery: 1_000,
  });
  await pool.query(`vacuum (analyze) ${SCHEMA}.orders`);
}

/** @returns the port that the process listens on. */
async function start(file, args, env = {}) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, { env: { ...process.env, ...env } });
  children.push(child);
  const [port] = await once(child, 'message');
  return port;
}

async function compare(title, kinds, createRequest) {
  const servers = [];
  for (const kind of kinds) {
    const env = {
      DATABASE_URL: postgres.connectionString,
      SCHEMA,
      STRIPE_PORT: String(stripePort),
      WEBHOOK_SECRET: 'whsec_bench',
    };
    const port = await start('servers.mjs', [kind], env);
    servers.push({ kind, port, child: children.at(-1), costs: [], rates: [] });
  }
  for (const { port } of servers) await sendMany(port, createRequest, REQUESTS);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const server of servers) {
      const before = await cpuMicroseconds(server.child);
      const startedAt = performance.now();
      await sendMany(server.port, createRequest, REQUESTS);
      server.rates.push(REQUESTS / ((performance.now() - startedAt) / 1_000));
      server.costs.push(((await cpuMicroseconds(server.child)) - before) / REQUESTS);
    }
  }
  print(title, servers);
}

function print(title, servers) {
  console.log(title);
  const base = median(servers[0].costs);
  const baseRate = median(servers[0].rates);
  for (const { kind, costs, rates } of servers) {
    const cost = median(costs);
    const spread = (Math.max(...costs) - Math.min(...costs)) / 2 / cost;
    const cells = [kind.padEnd(26), cost.toFixed(0).padStart(6), `± ${(spread * 100).toFixed(0)} %`.padStart(8)];
    const rate = `${median(rates).toFixed(0)}/s`.padStart(8);
    const ratios = [cost / base, median(rates) / baseRate].map((ratio) => `${ratio.toFixed(2)} ×`.padStart(8));
    console.log(`  ${cells.join(' ')} ${ratios[0]}   ${rate} ${ratios[1]}`);
  }
  console.log('');
}

async function cpuMicroseconds(child) {
  child.send('cpu');
  const [{ user }] = await once(child, 'message');
  return user;
}

async function sendMany(port, createRequest, count) {
  let left = count;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await send(port, createRequest());
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
}

function send(port, { method, path, headers, body }) {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ agent, host: '127.0.0.1', port, method, path, headers }, (response) => {
      response.resume();
      response.on('end', () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`${method} ${path} was answered with ${response.statusCode}.`));
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
