import type { Stripe } from 'stripe';
import { createOfftakeHandler, type OfftakeHandler } from '../createOfftakeHandler.js';
import type { OfftakeHandlerOptions } from '../OfftakeHandlerOptions.js';
import type { OrderStore } from '../store/OrderStore.js';
import type { Incarnation } from './Gates.js';
import type { Seat } from './History.js';
import { PAYMENT_CALLED } from './readPayments.js';
import { simulatedStore } from './simulatedStore.js';
import { simulatedStripe, type StripeCall, type StripeLink } from './simulatedStripe.js';
import { WEBHOOK_SECRET } from './takeEvent.js';
import type { World } from './World.js';

/** One instance of the host, from its start to its crash. */
export interface Instance extends Incarnation {
  readonly handler: OfftakeHandler;
  readonly stripe: Stripe;
  /** Whether a round of recovery is under way. */
  isInRound: boolean;
  /** Has to be called when its history has ended. */
  readonly release: () => void;
}

/** Starts an instance. */
export function createInstance(world: World, { seat, name }: { seat: Seat; name: string }): Instance {
  const incarnation: Incarnation = { name, isDead: false, tasks: 0 };
  const { gates, emulator, mutant } = world;
  const link = {
    gates,
    incarnation,
    emulator,
    crash: () => world.crash(seat),
    onMade: (id: string) => {
      if (!world.made.includes(id)) world.made.push(id);
    },
    onCall: ({ method, path }: StripeCall) => {
      if (method === 'POST') world.makingCalls += 1;
      if (!path.startsWith('/v1/climate/')) world.seen.add(PAYMENT_CALLED);
    },
    lockOut: (method: string) => readLockOut(world, method),
    spoil: mutant.spoilCall,
    spoilAnswer: mutant.spoilAnswer,
  };
  const { stripe, release } = simulatedStripe(link);
  const shared = mutant.spoilStore?.(world.store, world.now) ?? world.store;
  const store = simulatedStore(tellingStore(shared, world.now), link);
  const options = createOptions(world, { seat, stripe, store });
  // What goes on after an answer is work like any other.
  const waitUntil = (work: Promise<unknown>) => world.begin(incarnation, async () => void (await work));
  return Object.assign(incarnation, {
    handler: createOfftakeHandler({ ...options, waitUntil }),
    stripe,
    isInRound: false,
    release,
  });
}

function readLockOut(
  { isKeyRestored, history, makingCalls }: World,
  method: string,
): ReturnType<StripeLink['lockOut']> {
  const { lockOut } = history.setting;
  if (lockOut && !isKeyRestored && method === 'POST' && makingCalls === lockOut.lastCall - 1) return 'drop_after';
  return lockOut && !isKeyRestored && makingCalls >= lockOut.lastCall ? lockOut.how : null;
}

function createOptions(
  { history, now }: World,
  { seat, stripe, store }: { seat: Seat; stripe: Stripe; store: OfftakeHandlerOptions['store'] },
): OfftakeHandlerOptions {
  const { dailyLimit, skewSeconds, isCaughtUp } = history.setting;
  const skew = seat === 1 ? skewSeconds : 0;
  return {
    stripe,
    store: { ...store, now: async () => now() },
    authorize: ({ request }) => ({ owner: request.headers.get('x-owner') ?? '' }),
    now: () => now() + skew,
    paymentSources: ['balance', 'checkout', 'invoice', 'top_up'],
    createId: () => 'simulated',
    orderMaxAgeSeconds: 0,
    webhookSecret: WEBHOOK_SECRET,
    webhookNow: now,
    eventCatchUpSeconds: isCaughtUp ? 900 : 0,
    logger: SILENT,
    ...(dailyLimit === null
      ? {}
      : {
          limits: { amountTotalPerDay: { usd: dailyLimit } },
          sharedLimits: { amountTotalPerDay: { usd: Math.floor(dailyLimit * 1.5) } },
        }),
  };
}

/** As a database does: it says its time with what it has done, and not when its answer arrives. */
function tellingStore(store: OrderStore, now: () => number): OrderStore {
  const { inbox } = store;
  return {
    ...store,
    insert: async (row, entries) => {
      const result = await store.insert(row, entries);
      return result.outcome === 'inserted' ? { ...result, now: now() } : result;
    },
    inbox: { ...inbox, addDueIn: (event, seconds) => inbox.add({ ...event, dueAt: now() + seconds }) },
  };
}

const SILENT = { warn: () => {}, error: () => {} };
