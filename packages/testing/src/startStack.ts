import type { UnixSeconds } from '@offtake/contract';
import { createOfftakeClient, type OfftakeClient } from '@offtake/hooks';
import {
  createOfftakeHandler,
  memoryStore,
  restoreFromStripe,
  type OfftakeHandler,
  type OfftakeHandlerOptions,
  type OrderStore,
} from '@offtake/server';
import { createStripeEmulator, type StripeEmulator, type StripeEmulatorOptions } from '@offtake/stripe-emulator';
import { Stripe } from 'stripe';
import { createBackgroundWork } from './createBackgroundWork.js';
import { createFaults, type Faults, type FetchHandler } from './createFaults.js';
import { createPayer, type PayOrder } from './createPayer.js';
import { createStackTime, type StackTime } from './createStackTime.js';
import { createTrouble, type Trouble } from './createTrouble.js';
import { seedEmulator, type SeedScenario } from './seedEmulator.js';
import { STACK_NOW } from './stackNow.js';

const ORIGIN = 'http://offtake.test';
const BASE_PATH = '/api/offtake';
const WEBHOOK_SECRET = 'whsec_offtake';
/** Says on whose behalf a request is made; the stack's `authorize` believes it. */
const OWNER_HEADER = 'offtake-test-owner';

/** What a stack is to be like where it is not as usual. */
export interface StackOptions {
  /** Options of the emulated Stripe account; its clock stands still at `now`. */
  emulator?: StripeEmulatorOptions | undefined;
  /** Options of the handler; `authorize` lets everyone in, as `owner` or as whom {@link Stack.as} says. */
  handler?: Partial<Omit<OfftakeHandlerOptions, 'stripe' | 'store' | 'basePath'>> | undefined;
  /** @default memoryStore() */
  store?: OrderStore | undefined;
  /** Whose orders the caller sees. @default 'owner_demo' */
  owner?: string | undefined;
  /** When the clock stands, in seconds since the Unix epoch. @default STACK_NOW */
  now?: UnixSeconds | undefined;
  /** Orders that are there from the beginning. @default none */
  orders?: SeedScenario | undefined;
}

/** Everything from a client's `fetch` to an emulated Stripe account, in one process. */
export interface Stack extends StackTime {
  emulator: StripeEmulator;
  /** The official SDK, talking to the emulator. */
  stripe: Stripe;
  handler: OfftakeHandler;
  store: OrderStore;
  /** Whose orders `client` sees. */
  owner: string;
  /** A client for the handler, with the stack's clock. */
  client: OfftakeClient;
  /**
   * What a browser's `fetch` would do if the handler were mounted at `baseUrl`; relative addresses count from its
   * origin.
   */
  fetch: typeof globalThis.fetch;
  /** Where the handler is mounted. */
  baseUrl: string;
  /** The time of everything in the stack. It stands still unless it is moved. */
  clock: StripeEmulator['clock'];
  /** What goes wrong between client and handler; paths as in the contract. */
  faults: Faults;
  /** What goes wrong between SDK and emulator; paths as in Stripe's API. */
  stripeFaults: Faults;
  /** The usual ones of both, each by its name. */
  trouble: Trouble;
  /** Pays an order as its customer would, or as the host does with a top-up. */
  pay: PayOrder;
  /**
   * A client of another owner's, who sees other orders than the stack's own `client`; with the same faults and clock.
   */
  as: (owner: string) => OfftakeClient;
  /** Makes the store know every order of the owner's that is in the emulator, as it is there now. */
  sync: () => Promise<void>;
}

/**
 * Starts the whole stack: emulator, official SDK, handler and client, in this process, on Node or in a page. Nothing is
 * mocked and nothing goes over the network. Requests wait until the orders asked for are in place.
 */
export function startStack(options: StackOptions = {}): Stack {
  const { owner = 'owner_demo', now = STACK_NOW, store = memoryStore() } = options;
  const emulator = createStripeEmulator({
    now: () => now,
    deliver: (request) => handler.fetch(request),
    ...options.emulator,
  });
  const background = createBackgroundWork();
  const stripeSide = createFaults(emulator.fetch, '');
  const stripe = createStripe(stripeSide.fetch);
  const handler: OfftakeHandler = createOfftakeHandler({
    authorize: ({ request }) => ({ owner: request.headers.get(OWNER_HEADER) ?? owner }),
    now: emulator.clock.now,
    // What changes in the emulator is seen at once, though the clock stands still.
    orderMaxAgeSeconds: 0,
    // The clock stands still, so a limit would never let go.
    rateLimit: false,
    // Stories and browser tests run all of it in the page; the account is an emulated one.
    dangerouslyAllowBrowser: true,
    webhookSecret: WEBHOOK_SECRET,
    waitUntil: background.add,
    // What a host writes down about orders that go well is noise in a test; what goes wrong is not.
    logger: { warn: (...facts) => console.warn(...facts), error: (...facts) => console.error(...facts) },
    ...options.handler,
    stripe,
    store,
    basePath: BASE_PATH,
  });
  if (options.orders) seedEmulator(emulator, { owner, scenario: options.orders });
  const sync = async () => {
    await restoreFromStripe({ stripe, store, now: emulator.clock.now });
  };
  const ready = options.orders ? sync() : Promise.resolve();
  // Whoever makes the first request hears of a failure; a stack that nobody asks should not end the process.
  ready.catch(() => {});
  const clientSide = createFaults(async (request) => {
    await ready;
    return handler.fetch(request);
  }, BASE_PATH);
  const fetch = toClientFetch(clientSide.fetch);
  const createClient = (headers?: HeadersInit) =>
    createOfftakeClient({ baseUrl: ORIGIN + BASE_PATH, fetch, headers, now: () => emulator.clock.now() * 1_000 });
  emulator.webhooks.addEndpoint({ url: `${ORIGIN}${BASE_PATH}/webhooks`, secret: WEBHOOK_SECRET });
  const time = createStackTime({ emulator, handler, background });
  const faults = { faults: clientSide.faults, stripeFaults: stripeSide.faults };
  return {
    emulator,
    stripe,
    handler,
    store,
    owner,
    client: createClient(),
    as: (other) => createClient({ [OWNER_HEADER]: other }),
    fetch,
    baseUrl: ORIGIN + BASE_PATH,
    clock: emulator.clock,
    ...faults,
    trouble: createTrouble(faults),
    ...time,
    pay: createPayer(emulator, time.settle),
    sync,
  };
}

function createStripe(handle: FetchHandler): Stripe {
  const fetch: typeof globalThis.fetch = (input, init) => handle(new Request(input, init));
  return new Stripe('sk_test_offtake', {
    httpClient: Stripe.createFetchHttpClient(fetch),
    maxNetworkRetries: 0,
    telemetry: false,
  });
}

function toClientFetch(handle: FetchHandler): typeof globalThis.fetch {
  return async (input, init) => {
    const request = input instanceof Request ? new Request(input, init) : new Request(new URL(input, ORIGIN), init);
    const response = await handle(request);
    request.signal.throwIfAborted();
    return response;
  };
}
