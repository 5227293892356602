import type { Order } from '@offtake/contract';
import type { StripeEmulator, StripeEmulatorOptions } from '@offtake/stripe-emulator';
import type { Stripe } from 'stripe';
import { createServerContext } from '../createServerContext.js';
import { handleRequest } from '../handleRequest.js';
import { toResponse } from '../http/PlainResponse.js';
import type { OfftakeHandlerOptions } from '../OfftakeHandlerOptions.js';
import { createOrderRow, toDone } from '../orders/orderMachine.js';
import type { ServerContext } from '../ServerContext.js';
import { memoryStore } from '../store/memoryStore.js';
import type { OrderRow } from '../store/OrderRow.js';
import type { OrderStore } from '../store/OrderStore.js';
import { fromStripeOrder } from '../stripe/fromStripeOrder.js';
import { createOrderMetadata } from '../stripe/orderMetadata.js';
import { PRODUCT, START_UNIX_SECONDS, startServer, type StripeLink } from './startServer.js';

export const SECRET = 'whsec_first';
const URL_OF_WEBHOOKS = 'http://shop.test/api/offtake/webhooks';

export interface WebhookServerOptions {
  emulator?: StripeEmulatorOptions;
  handler?: Partial<OfftakeHandlerOptions>;
  store?: OrderStore;
  payload?: 'snapshot' | 'thin';
}

/** A handler that an emulated account sends its events to. `settle` waits until all of them are worked on. */
export function startWebhooks(options: WebhookServerOptions = {}): WebhookServer {
  const { store = memoryStore(), payload = 'snapshot' } = options;
  const sent: { body: string; signature: string; status: number }[] = [];
  const deliver = async (request: Request) => {
    const body = await request.text();
    const signature = request.headers.get('stripe-signature') ?? '';
    const response = await post(body, signature);
    sent.push({ body, signature, status: response.status });
    return response;
  };
  const { emulator, stripe, link, logged } = startServer({
    store,
    emulator: { webhooks: [{ url: URL_OF_WEBHOOKS, secret: SECRET, payload }], deliver, ...options.emulator },
  });
  const write = (message: string, facts?: object) => void logged.push(`${message} ${JSON.stringify(facts)}`);
  const context = createServerContext({
    stripe,
    store,
    authorize: () => null,
    now: emulator.clock.now,
    logger: { warn: write, error: write },
    webhookSecret: SECRET,
    ...options.handler,
  });
  const post = async (body: BodyInit, signature?: string) => {
    const headers: HeadersInit = signature === undefined ? {} : { 'stripe-signature': signature };
    const request = new Request(URL_OF_WEBHOOKS, { method: 'POST', body, headers });
    return toResponse(await handleRequest(context, request));
  };
  const sign: WebhookServer['sign'] = (text, { secret = SECRET, at = emulator.clock.now(), scheme = 'v1' } = {}) =>
    stripe.webhooks.generateTestHeaderStringAsync({ payload: text, secret, timestamp: at, scheme });
  return {
    context,
    emulator,
    stripe,
    store,
    link,
    logged,
    sent,
    sign,
    post,
    send: async (event, how) => {
      const body = JSON.stringify(event);
      return (await post(body, await sign(body, how))).status;
    },
    settle: async () => {
      await emulator.webhooks.flush();
      await context.background.settled();
    },
    order: (ref = 'ord_1') => placeOrder(context, ref),
    kept: async (row) => (await store.find(row))?.order ?? null,
    real: async (row) => fromStripeOrder(await stripe.climate.orders.retrieve(row.stripeOrder ?? ''), row.ref),
  };
}

export interface WebhookServer {
  context: ServerContext;
  emulator: StripeEmulator;
  stripe: Stripe;
  store: OrderStore;
  link: StripeLink;
  logged: string[];
  /** What the emulator has delivered. */
  sent: { body: string; signature: string; status: number }[];
  sign: (body: string, how?: SignOptions) => Promise<string>;
  post: (body: BodyInit, signature?: string) => Promise<Response>;
  /** Signs an event and sends it. @returns the status of the answer. */
  send: (event: object, how?: SignOptions) => Promise<number>;
  /** Resolves when nothing is on its way and nothing is worked on. */
  settle: () => Promise<void>;
  /** An order that Stripe has and the store has as well. */
  order: (ref?: string) => Promise<OrderRow>;
  /** An order as it is kept. */
  kept: (row: OrderRow) => Promise<Order | null>;
  /** An order as Stripe has it. */
  real: (row: OrderRow) => Promise<Order>;
}

export interface SignOptions {
  secret?: string;
  /** Seconds since the Unix epoch. */
  at?: number;
  scheme?: string;
}

/** An event such as Stripe would send, about nothing that exists. */
export function createEvent(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'evt_1',
    object: 'event',
    created: START_UNIX_SECONDS,
    livemode: false,
    type: 'climate.order.delivered',
    data: { object: { id: 'climorder_none', object: 'climate.order' } },
    ...changes,
  };
}

async function placeOrder({ stripe, store, now }: ServerContext, ref: string): Promise<OrderRow> {
  const wish = createOrderRow({ ref, owner: 'a', intent: null, intentHash: 'h', offer: null, created: now() });
  const metadata = createOrderMetadata(wish);
  const order = await stripe.climate.orders.create({ product: PRODUCT, amount: 10_000, metadata });
  const row = toDone(wish, { order: fromStripeOrder(order, ref), now: now() });
  await store.insert(row);
  return row;
}
