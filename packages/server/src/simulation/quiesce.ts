import { SECONDS_PER_DAY } from '@offtake/contract';
import type { OrderRow } from '../store/OrderRow.js';
import { EVENT_TYPES } from '../webhooks/eventTypes.js';
import { beginRound } from './beginRound.js';
import { PRODUCT } from './createEmulator.js';
import { readPayments } from './readPayments.js';
import { settle } from './settle.js';
import { takeEvent } from './takeEvent.js';
import type { World } from './World.js';

/**
 * What passes before each round of the host's after the first, in seconds: past leases, past keys, past settlements,
 * past pages.
 */
const ROUNDS = [
  1_000,
  7 * 3_600,
  25 * 3_600,
  3 * SECONDS_PER_DAY,
  3 * SECONDS_PER_DAY,
  8 * SECONDS_PER_DAY,
  SECONDS_PER_DAY,
];

/**
 * Lets everything come to rest, with nothing going wrong: payers have made up their minds, money and tons are there,
 * events arrive or do not, and time passes.
 *
 * @returns what has not come to rest when it should have.
 */
export async function quiesce(world: World): Promise<string[]> {
  world.emulator.catalog.updateProduct(PRODUCT, { metric_tons_available: '1000' });
  endPayments(world);
  let restless: string[] = [];
  let unknown: string[] = [];
  for (const [index, seconds] of [world.history.setting.outageSeconds, ...ROUNDS].entries()) {
    await passRound(world, index, seconds);
    // Whoever looks after the host sees by the first round that it is locked out.
    world.isKeyRestored = true;
    endPayments(world);
    await deliverEvents(world);
    restless = findRestless(world);
    // What could not be read in the first round is read in the next.
    if (restless.length === 0 && (index > 0 || world.history.setting.lockOut === null)) break;
    if (index === ROUNDS_TO_KNOW) unknown = findUnknown(world);
  }
  await passRound(world, 0, secondsToLastReading(world));
  return [...restless, ...unknown];
}

/**
 * In which round, counted from 0, every outcome has to be known: Stripe has answered all that was asked since the
 * first.
 */
const ROUNDS_TO_KNOW = 2;

/**
 * Where the store was lost, a key may be used again for something else, and Stripe refuses that as long as it keeps the
 * key.
 */
function findUnknown({ observed, epoch }: World): string[] {
  if (epoch > 0) return [];
  const rows = [...observed.rows.values()].filter(({ state }) => state === 'attempting' || state === 'funding');
  return rows.map(({ ref, state }) => `I2: ${ref} is ${state} after hours in which Stripe has answered.`);
}

/** The longest time after which an order is read again is a week, for one that is confirmed. */
const MAX_REFRESH_SECONDS = 7 * SECONDS_PER_DAY;

/** Until every order has been read again. Some are due by a clock that is ahead. */
function secondsToLastReading({ observed, now, history }: World): number {
  const waits = [...observed.rows.values()].map(({ dueAt }) => (dueAt ?? 0) - now());
  return Math.min(Math.max(0, ...waits), MAX_REFRESH_SECONDS + Math.max(0, history.setting.skewSeconds)) + 60;
}

/** Whatever can still go either way does. */
function endPayments(world: World): void {
  const { emulator, seen } = world;
  if (!DELAYED.some((name) => seen.has(name))) return;
  const open = [...readPayments(world).values()].filter(({ state }) => state === 'processing');
  for (const [index, { object }] of open.entries()) {
    const outcome = index % 2 === 0 ? 'succeed' : 'fail';
    if (object.startsWith('tu_')) emulator.topups[outcome](object);
    else emulator.payments.finishDebit(object, outcome);
  }
}

/** Without one of these no money is on its way for long. */
const DELAYED = ['source: top_up', 'money: paid: good_debit', 'money: paid: bad_debit'];

async function passRound(world: World, index: number, seconds: number): Promise<void> {
  world.emulator.clock.advance(seconds);
  world.emulator.balance.add('usd', 10_000_000);
  const instance = world.instances[index % 2 === 0 ? 0 : 1];
  beginRound(world, instance);
  await settle(world);
}

/** A store that was lost is filled again by Stripe's events, in an order of their own. */
async function deliverEvents(world: World): Promise<void> {
  const { emulator, epoch, history, delivered, instances } = world;
  if (!history.setting.doEventsArrive && epoch === 0) return;
  // Stripe sends an endpoint only the types that it is asked for.
  const missing = emulator.events.list().filter(({ id, type }) => EVENT_TYPES.includes(type) && !delivered.has(id));
  for (const event of [...missing.filter((_, index) => index % 2 === 0), ...missing.toReversed()]) {
    if (delivered.has(event.id)) continue;
    await takeEvent(world, instances[1], event);
    await settle(world);
  }
}

function findRestless(world: World): string[] {
  const rows = [...world.observed.rows.values()].filter(({ state }) => !RESTING.has(state));
  if (rows.length === 0) return [];
  const payments = readPayments(world);
  return rows.flatMap(({ ref, state, funding }) => {
    const payment = payments.get(funding?.object ?? '')?.state ?? 'none';
    const isUnpaid = state === 'awaiting_funds' && payment === 'unpaid';
    return isUnpaid ? [] : [`I2: ${ref} is still ${state}, and its payment is ${payment}.`];
  });
}

const RESTING: ReadonlySet<string> = new Set<OrderRow['state']>(['done', 'failed', 'closed', 'needs_review']);
