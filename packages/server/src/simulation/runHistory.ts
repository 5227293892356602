import { createOrderRef } from '../orders/createOrderRef.js';
import { OWNERS } from './buyerSteps.js';
import { findViolations } from './findViolations.js';
import type { Fate, Point } from './Gates.js';
import type { History } from './History.js';
import type { Mutant } from './mutants.js';
import { playStep } from './playStep.js';
import { quiesce } from './quiesce.js';
import { settle } from './settle.js';
import { World } from './World.js';

/** What came of a history. */
export interface Outcome {
  /** What must never happen and did, in words. */
  violations: string[];
  /** What it has touched. */
  seen: ReadonlySet<string>;
}

/** Plays a history to its end, lets everything come to rest, and looks whether what must always hold holds. */
export async function runHistory(history: History, mutant: Mutant = {}): Promise<Outcome> {
  const world = new World({ history, mutant, refs: await readRefs() });
  await play(world);
  await finishWork(world);
  const restless = await quiesce(world);
  for (const { release } of world.instances) release();
  return { violations: [...restless, ...findViolations(world)], seen: world.seen };
}

/** While there are choices, what waits at scheduling points and the next steps are mixed as they say. */
async function play(world: World): Promise<void> {
  const { gates, history } = world;
  const choices = history.choices.values();
  for (const step of history.steps) {
    let choice = choices.next();
    while (!choice.done && choice.value % (gates.points.length + 1) !== gates.points.length) {
      const point = gates.points[choice.value % (gates.points.length + 1)];
      if (point) await letOn(world, point, readFate(point, choice.value, history.setting.faultRate));
      choice = choices.next();
    }
    if (choice.done) await finishWork(world);
    await playStep(world, step);
    await settle(world);
  }
  for (const choice of choices) {
    const point = gates.points[choice % Math.max(gates.points.length, 1)];
    if (point) await letOn(world, point, readFate(point, choice, history.setting.faultRate));
  }
}

async function letOn(world: World, point: Point, fate: Fate): Promise<void> {
  if (fate !== 'ok') world.seen.add(`${fate} at ${point.label}`);
  world.gates.release(point, fate);
  await settle(world);
}

/** Nothing goes wrong any more: what was begun is finished. */
async function finishWork(world: World): Promise<void> {
  const { gates } = world;
  gates.isOpen = true;
  for (const point of gates.points) gates.release(point, 'ok');
  while (world.liveTasks > 0) await settle(world);
}

/** The lowest bits say which point, the next whether something goes wrong there, the highest what. */
function readFate({ kind, label }: Point, choice: number, faultRate: number): Fate {
  // What makes something is where most can go wrong.
  const rate = label.startsWith('POST ') ? faultRate * 4 : faultRate;
  const isFault = ((choice >>> 8) & 0xff) >= 256 - rate;
  const fates = FATES[kind];
  return isFault ? (fates[(choice >>> 16) % fates.length] ?? 'ok') : 'ok';
}

const FATES: { readonly [TKind in Point['kind']]: readonly Fate[] } = {
  store: ['reject_before', 'reject_after', 'crash_before', 'crash_after', 'late'],
  stripe: [
    'drop_before',
    'drop_after',
    'crash_before',
    'crash_after',
    'late',
    'error_before',
    'error_after',
    'truncate',
    'rate_limit',
    'lock_timeout',
    'conflict',
    'unauthorized',
    'forbidden',
    'invalid',
    // Each leads on a way of its own, on which more has to happen before anything shows.
    'error_kept',
    'error_kept',
    'error_after',
  ],
  answer: ['reject_after', 'crash_after'],
};

let refs: Promise<ReadonlyMap<string, string>> | null = null;

function readRefs(): Promise<ReadonlyMap<string, string>> {
  refs ??= createRefs();
  return refs;
}

async function createRefs(): Promise<ReadonlyMap<string, string>> {
  const identities = OWNERS.flatMap((owner) => [0, 1, 2].map((key) => ({ owner, key })));
  const entries = identities.map(
    async ({ owner, key }) =>
      [`${owner} ${key}`, await createOrderRef({ owner, idempotencyKey: `key_${key}` })] as const,
  );
  return new Map(await Promise.all(entries));
}
