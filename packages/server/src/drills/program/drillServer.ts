import { readFileSync, writeSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import process, { argv } from 'node:process';
import { Pool } from 'pg';
import { Stripe } from 'stripe';
import * as v from 'valibot';
import { toNodeHandler } from '../../adapters/node.js';
import { createOfftakeHandler, type OfftakeHandler } from '../../createOfftakeHandler.js';
import type { OrderStore } from '../../store/OrderStore.js';
import { pgliteStore } from '../../store/pglite/pgliteStore.js';
import { postgresStore } from '../../store/postgres/postgresStore.js';
import { createStepper } from './createStepper.js';
import { doomSchema, drillConfigSchema, type DrillConfig } from './DrillConfig.js';
import { labelFetch } from './labelFetch.js';
import { labelStore } from './labelStore.js';

// A real server in a process of its own, to be killed: node drillServer.mjs <DrillConfig as JSON>

const config = v.parse(drillConfigSchema, JSON.parse(argv[2] ?? ''));
const now = () => Number(readFileSync(config.clockFile, 'utf8'));
const stepper = createStepper();
const logger = { warn: () => {}, error: () => {} };
const store = await openStore(config.store);
const handler = createOfftakeHandler({
  stripe: openStripe(config.stripeUrl),
  store: labelStore(store, stepper.step),
  authorize: () => ({ owner: 'drill' }),
  paymentSources: ['balance', 'checkout', 'invoice', 'top_up'],
  webhookSecret: config.webhookSecret,
  eventCatchUpSeconds: 0,
  orderMaxAgeSeconds: 0,
  now,
  logger,
});
const answer = toNodeHandler(handler);

const server = createServer((request, response) => {
  // So that a server that is being stopped is rid of the connection once this is answered.
  response.once('close', () => setImmediate(() => server.listening || server.closeIdleConnections()));
  const respond = CONTROLS[request.url ?? ''];
  void (respond ? control(respond, request, response) : answer(request, response));
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  writeSync(1, `listening ${typeof address === 'object' ? address?.port : ''}\n`);
});

process.once('SIGTERM', () => void stop());

/** As a host does it: nothing new is begun, what was begun is finished and answered, and then it ends. */
async function stop(): Promise<void> {
  await handler.close();
  server.close(() => process.exit(0));
}

/** What the drill asks of this process beside the contract's endpoints. */
const CONTROLS: Readonly<Record<string, (body: unknown) => Promise<unknown>>> = {
  '/drill/arm': async (body) => stepper.arm(v.parse(v.nullable(doomSchema), body)),
  '/drill/tick': () => tick(handler),
  // As an interval does it: nobody waits for it.
  '/drill/begin-tick': async () => void tick(handler),
  '/drill/rows': (body) =>
    Promise.all(v.parse(v.array(v.string()), body).map((ref) => store.find({ owner: 'drill', ref }))),
  '/drill/left': async () => ({
    review: await store.listForReview({ limit: 100 }),
    dead: await store.inbox.listDead({ limit: 100 }),
  }),
};

async function tick({ tick: round }: OfftakeHandler): Promise<{ failed: boolean }> {
  try {
    await round();
    return { failed: false };
  } catch {
    return { failed: true };
  }
}

async function control(
  respond: (body: unknown) => Promise<unknown>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const result = await respond(text === '' ? null : JSON.parse(text));
  response.end(JSON.stringify(result ?? null));
}

async function openStore(place: DrillConfig['store']): Promise<OrderStore> {
  if ('dataDir' in place) return pgliteStore({ dataDir: place.dataDir, env: {}, logger });
  const pool = new Pool({ connectionString: place.connectionString, max: 5, connectionTimeoutMillis: 5_000 });
  // A connection that breaks while nobody uses it is no reason to end.
  pool.on('error', () => {});
  return postgresStore({ query: (text, params) => pool.query(text, params), schema: place.schema, now });
}

function openStripe(stripeUrl: string): Stripe {
  const { hostname, port } = new URL(stripeUrl);
  return new Stripe('sk_test_drill', {
    host: hostname,
    port,
    protocol: 'http',
    httpClient: Stripe.createFetchHttpClient(labelFetch(stepper.step, config)),
    maxNetworkRetries: 0,
    telemetry: false,
  });
}
