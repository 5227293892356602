import { PAGE_LIMIT_MAX, compareMetricTons, metricTonsSchema, type CreateOrderInput } from '@offtake/contract';
import * as v from 'valibot';
import type { Answer, Backend } from './createBackend.js';
import { ensure, ensureOk } from './expectations.js';
import { at, idsOf, itemsOf } from './json.js';
import { CheckFailure, NotRun } from './outcomes.js';
import { quoteTotal } from './quoteTotal.js';

/** What one run orders, and how often. Small, since every order spends the account's test money. */
const METRIC_TONS = '0.01';
/** An order by amount spends this part of a ton's price: surely enough for the smallest step of tons. */
const PART_OF_PRICE = 20;
/** What must be left of a product for the whole run. */
const METRIC_TONS_NEEDED = '1';

/** What can be ordered here, as the backend's products say. */
export interface Offer {
  product: string;
  currency: string;
  /** Metric tons left, decimal string. */
  metricTonsAvailable: string;
  /** An order as the interface sends it. */
  createBody: (quantity?: 'metric_tons' | 'amount') => OrderBody;
}

/** An order whose public name tells it apart from those of others. */
export type OrderBody = CreateOrderInput & { beneficiary: { public_name: string } };

/** A request for an order and what came of it. */
export interface Attempt {
  body: OrderBody;
  key: string;
  answer: Answer;
}

/** A request for an order that was answered with one. */
export interface PlacedOrder extends Attempt {
  id: string;
}

/** Sees which orders come into being. */
export interface OrderWatch {
  /** The ids of the orders since it began that carry this name, or no name at all. */
  since: (publicName: string) => Promise<string[]>;
}

/** What several checks need. */
export interface Fixtures {
  /** A new idempotency key. */
  createKey: () => string;
  /** Finds what can be ordered. @throws {CheckFailure} when nothing can. */
  findOffer: () => Promise<Offer>;
  /** The same. @throws {NotRun} when nothing can. */
  offer: () => Promise<Offer>;
  /** Asks for the first order of the run, whatever comes of it. */
  placeFirst: () => Promise<Attempt>;
  /** The first order. @throws {NotRun} when it could not be placed. */
  firstOrder: () => Promise<PlacedOrder>;
  /** Another order. @throws {NotRun} when not even the first could be placed. */
  place: (quantity?: 'metric_tons' | 'amount') => Promise<PlacedOrder>;
  /** Makes sure that there are three orders at least. @throws {NotRun} when not even the first could be placed. */
  threeOrders: () => Promise<void>;
  /** Begins to watch the list of orders. @throws {NotRun} when it cannot be read. */
  watchOrders: () => Promise<OrderWatch>;
}

/** What is to be ordered, and where; undefined leaves the choice to the kit. */
export interface FixtureOptions {
  backend: Backend;
  product: string | undefined;
  currency: string | undefined;
  createId: () => string;
}

/** Makes what several checks need, each thing when it is first asked for. */
export function createFixtures(options: FixtureOptions): Fixtures {
  const { backend, createId } = options;
  const createKey = () => `conformance-${createId()}`;
  const findOffer = once(() => readOffer(options));
  const offer = () => needs('products/orderable', findOffer);

  async function attempt(quantity: 'metric_tons' | 'amount'): Promise<Attempt> {
    const body = (await offer()).createBody(quantity);
    const key = createKey();
    return { body, key, answer: await backend.call('createOrder', { body, idempotencyKey: key }) };
  }

  async function place(quantity: 'metric_tons' | 'amount' = 'metric_tons'): Promise<PlacedOrder> {
    await firstOrder();
    return toPlaced(await attempt(quantity));
  }

  const placeFirst = once(() => attempt('metric_tons'));
  const firstOrder = once(() => needs('orders/by-tons', async () => toPlaced(await placeFirst())));
  return {
    createKey,
    findOffer,
    offer,
    placeFirst,
    firstOrder,
    place,
    threeOrders: once(async () => {
      await place();
      await place();
    }),
    watchOrders: () => watchOrders(backend),
  };
}

async function readOffer(options: FixtureOptions): Promise<Offer> {
  const config = (await options.backend.call('getConfig', { isProbe: true })).json;
  const answer = await options.backend.call('listProducts', { query: { limit: PAGE_LIMIT_MAX } });
  ensureOk(answer, 'a page of products');
  const currencies: unknown = at(config, 'currencies');
  const currency = options.currency ?? (Array.isArray(currencies) ? String(currencies[0]) : undefined);
  const candidates = (itemsOf(answer.json) ?? []).map((item) => readCandidate(item, currency));
  const found = candidates.find((item) => item && (options.product === undefined || item.product === options.product));
  ensure(found !== null && found !== undefined, {
    expected: `${options.product ?? 'a product'} with livemode false, a price in ${currency ?? 'any currency'} and a ton left`,
    received: `${candidates.length} products, none of them like that`,
    advice:
      'The kit orders only what says that it is in test mode. Relay Stripe’s product objects whole, or choose what to order with --product and --currency.',
    answer,
  });
  return { ...found, createBody: (quantity = 'metric_tons') => createBody(options, { found, config, quantity }) };
}

type Candidate = Omit<Offer, 'createBody'> & { json: unknown; pricePerMetricTon: number };

/** Reads no more of a product than is needed to order it, so that what else is wrong with it is told elsewhere. */
function readCandidate(json: unknown, wanted: string | undefined): Candidate | null {
  const prices = at(json, 'current_prices_per_metric_ton');
  const currency = wanted ?? (at(prices, 'usd') === undefined ? Object.keys(prices ?? {})[0] : 'usd') ?? '';
  const [product, pricePerMetricTon] = [at(json, 'id'), at(prices, currency, 'amount_total')];
  const left = String(at(json, 'metric_tons_available'));
  if (at(json, 'livemode') !== false || typeof product !== 'string' || typeof pricePerMetricTon !== 'number')
    return null;
  if (!v.is(metricTonsSchema, left) || compareMetricTons(left, METRIC_TONS_NEEDED) < 0) return null;
  return { json, product, currency, metricTonsAvailable: left, pricePerMetricTon };
}

interface BodyOptions {
  found: Candidate;
  config: unknown;
  quantity: 'metric_tons' | 'amount';
}

/** The name is the run's own, so that its orders can be told from others that are placed meanwhile. */
function createBody({ createId }: FixtureOptions, { found, config, quantity }: BodyOptions): OrderBody {
  const ordered =
    quantity === 'amount'
      ? { amount: Math.ceil(found.pricePerMetricTon / PART_OF_PRICE) }
      : { metric_tons: METRIC_TONS };
  const total = quoteTotal({ product: found.json, currency: found.currency, quantity: ordered, config });
  return {
    product: found.product,
    ...ordered,
    currency: found.currency,
    beneficiary: { public_name: `Offtake conformance ${createId()}` },
    ...(total === null ? {} : { expected_total: total }),
    payment: { source: 'balance' },
  };
}

function toPlaced(attempt: Attempt): PlacedOrder {
  ensureOk(attempt.answer, 'the order');
  const id = at(attempt.answer.json, 'id');
  ensure(typeof id === 'string', {
    expected: 'an order with an id',
    advice: 'Answer with Stripe’s order object.',
    answer: attempt.answer,
  });
  return { ...attempt, id };
}

async function watchOrders(backend: Backend): Promise<OrderWatch> {
  const before = new Set((await readNewest(backend)).map(({ id }) => id));
  return {
    async since(publicName) {
      const fresh = (await readNewest(backend)).filter(({ id }) => !before.has(id));
      return fresh.filter(({ name }) => name === undefined || name === publicName).map(({ id }) => id);
    },
  };
}

async function readNewest(backend: Backend): Promise<{ id: string; name: unknown }[]> {
  const answer = await backend.call('listOrders', { query: { limit: PAGE_LIMIT_MAX } });
  const ids = answer.status === 200 ? idsOf(answer.json) : null;
  if (!ids) throw new NotRun('blocked', 'The list of orders cannot be read; see output/listOrders.');
  const items = itemsOf(answer.json) ?? [];
  return ids.map((id, index) => ({ id, name: at(items[index], 'beneficiary', 'public_name') }));
}

/** Turns a failure that another check tells of into "nothing can be said". */
async function needs<TValue>(check: string, make: () => Promise<TValue>): Promise<TValue> {
  try {
    return await make();
  } catch (error) {
    if (error instanceof CheckFailure) throw new NotRun('blocked', `It needs what ${check} is about; see there.`);
    throw error;
  }
}

function once<TValue>(make: () => Promise<TValue>): () => Promise<TValue> {
  let made: Promise<TValue> | undefined;
  return () => (made ??= make());
}
