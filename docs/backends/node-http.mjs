// A backend for Offtake at relay level: Node's own http and the official Stripe SDK, nothing else.
//
//   npm install stripe
//   STRIPE_SECRET_KEY=sk_test_… DEMO_TOKEN=let-me-in node node-http.mjs
//   npx offtake-conformance http://127.0.0.1:3000 --header 'Authorization: Bearer let-me-in'

import { createServer } from 'node:http';
import Stripe from 'stripe';

const { STRIPE_SECRET_KEY = '', STRIPE_API_BASE = 'https://api.stripe.com', DEMO_TOKEN, PORT = '3000' } = process.env;

// STRIPE_API_BASE=http://127.0.0.1:12111 is the emulator: npx stripe-climate-emulator
const { protocol, hostname, port } = new URL(STRIPE_API_BASE);
const { climate } = new Stripe(STRIPE_SECRET_KEY, {
  protocol: protocol === 'http:' ? 'http' : 'https',
  host: hostname,
  port: port || (protocol === 'http:' ? 80 : 443),
});

/** Who is calling, or null. YOUR SESSION BELONGS HERE: this stub knows one caller, by a token; without one, nobody. */
function ownerOf(request) {
  return DEMO_TOKEN && request.headers.authorization === `Bearer ${DEMO_TOKEN}` ? 'owner_demo' : null;
}

// Whoever is let in sees every order of the Stripe account. For orders of several owners use @offtake/server, which
// keeps them apart.
const ROUTES = [
  ['GET', /^\/products$/, ({ query }) => climate.products.list(query)],
  ['GET', /^\/products\/([\w-]+)$/, ({ id }) => climate.products.retrieve(id)],
  ['GET', /^\/orders$/, ({ query }) => climate.orders.list(query)],
  ['GET', /^\/orders\/([\w-]+)$/, ({ id }) => climate.orders.retrieve(id)],
  ['POST', /^\/orders$/, createOrder],
  ['POST', /^\/orders\/([\w-]+)\/cancel$/, ({ id }) => climate.orders.cancel(id)],
];

/** The key of the request goes on to Stripe: without it, a request that is repeated would buy twice. */
function createOrder({ body, owner, idempotencyKey }) {
  if (!idempotencyKey) throw refusal(400, 'Send an Idempotency-Key.');
  const order = pick(body, ['product', 'metric_tons', 'amount', 'currency', 'beneficiary']);
  return climate.orders.create({ ...order, metadata: { owner } }, { idempotencyKey });
}

async function answer(request) {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const owner = ownerOf(request);
  if (owner === null) throw refusal(401, 'Sign in first.');
  const route = ROUTES.find(([method, pattern]) => method === request.method && pattern.test(pathname));
  if (!route) throw refusal(404, 'There is no such thing here.');
  const [, pattern, act] = route;
  const id = pattern.exec(pathname)?.[1];
  const query = pick(Object.fromEntries(searchParams), ['limit', 'starting_after', 'ending_before']);
  const body = request.method === 'POST' ? await readJson(request) : {};
  return act({ id, query, body, owner, idempotencyKey: request.headers['idempotency-key'] });
}

const BODY_MAX_BYTES = 32 * 1_024;

async function readJson(request) {
  // Other sites' forms cannot send this type, so they cannot order in a visitor's name.
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) throw refusal(415, 'Send JSON.');
  const chunks = [];
  let size = 0;
  // Kept open, so that a refusal still reaches the caller.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > BODY_MAX_BYTES) throw refusal(413, 'The request is too large.');
    chunks.push(chunk);
  }
  try {
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    if (typeof body === 'object' && body !== null) return body;
  } catch {
    // Told below.
  }
  throw refusal(400, 'The body is not a JSON object.');
}

/** The fields that Stripe is to see, as they came: Stripe refuses what is wrong with them. */
function pick(object, names) {
  return Object.fromEntries(names.filter((name) => object[name] != null).map((name) => [name, object[name]]));
}

/** A refusal of our own, in the form of Stripe's. */
function refusal(statusCode, message) {
  return Object.assign(new Error(message), { statusCode, rawType: 'invalid_request_error' });
}

/** Stripe's own words and status go on, but for what is between Stripe and us alone: our key, and faults of ours. */
function toError({ statusCode, rawType, type, code, param, message }) {
  const isOurs = type?.startsWith('Stripe') && (statusCode === 401 || statusCode === 403);
  if (!statusCode || isOurs) return [502, { type: 'api_error', message: 'Something went wrong on our side.' }];
  return [statusCode, { type: rawType, code, param, message }];
}

const server = createServer(async (request, response) => {
  let status = 200;
  let body;
  try {
    body = await answer(request);
  } catch (error) {
    const [failureStatus, facts] = toError(error);
    if (failureStatus >= 500) console.error(error);
    status = failureStatus;
    body = { error: facts };
  }
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
});

server.listen(Number(PORT), '127.0.0.1', () => console.log(`Listening on http://127.0.0.1:${server.address().port}`));
