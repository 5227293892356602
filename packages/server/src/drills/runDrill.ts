import { SECONDS_PER_DAY, SECONDS_PER_HOUR } from '@offtake/contract';
import { createRandom, type Random } from '../store/conformance/createRandom.js';
import { auditShop, type Wanted } from './auditShop.js';
import type { InstancesOptions } from './createInstances.js';
import { createShop, USUAL_PAUSE_SECONDS, type Shop } from './createShop.js';
import type { Doom } from './program/DrillConfig.js';
import { STORIES, type Story } from './stories.js';

/** How a drill is done. */
export interface DrillOptions extends InstancesOptions {
  /** Whether processes may also stand still and come back: then others have to get at the store meanwhile. */
  hasSleepers: boolean;
  /** How many kills there are at least: those beyond one for each step come at random. */
  kills: number;
  /** The steps at which somebody dies. @default all of them */
  steps?: RegExp | undefined;
  /** The steps at which a process stands still. @default those that have an effect */
  sleeperSteps?: RegExp | undefined;
  /** Chooses the random ones. */
  seed: number;
  /** Told of each story before it is told. */
  trace?: ((line: string) => void) | undefined;
}

/** What was tried, and what came of it. */
export interface DrillResult {
  kills: number;
  /** Processes that stood still for longer than a lease, and went on. */
  sleeps: number;
  orders: number;
  repeats: number;
  /** The steps at which a process was to end. */
  labels: string[];
  /** Those at which none did, as the story took another way. */
  missed: string[];
  /** What is wrong; empty when nothing is. */
  problems: string[];
}

/** What leaves a trace, in Stripe or in the store: to die beside a read is to die between the effects around it. */
const EFFECTS = /(?:before|after) (?:POST |store\.(?:insert|replace|inbox\.|take))/;

/**
 * Tells every story once undisturbed, and notes at which steps a process can die. Then lets one die at each of them,
 * and further ones at random, and looks at the end whether anything was lost or bought twice.
 */
export async function runDrill(options: DrillOptions): Promise<DrillResult> {
  const shop = createShop(options);
  const wanted: Wanted[] = [];
  try {
    const tell = createTeller(shop, options, wanted);
    const known = await noteLabels(shop, tell);
    const { steps = /./, sleeperSteps = EFFECTS } = options;
    const labels = [...known.keys()].filter((label) => steps.test(label));
    const missed: string[] = [];
    for (const [label, story] of known) {
      if (labels.includes(label) && !(await hit(tell, story, label))) missed.push(label);
    }
    for (const [label, story] of options.hasSleepers ? known : []) {
      if (sleeperSteps.test(label)) await tell(story, { label, nth: 1, signal: 'SIGSTOP' });
    }
    await killAtRandom({ shop, tell, labels: [...known.keys()], options });
    await settle(shop, options);
    const problems = await auditShop(shop, options.stripe, wanted);
    const { deaths, stops } = shop.instances.counts;
    return {
      kills: deaths,
      sleeps: stops,
      repeats: shop.repeats(),
      orders: wanted.length,
      labels,
      missed,
      problems,
    };
  } finally {
    await shop.instances.stop();
  }
}

/** Tells a story for a new key. @returns whether the process ended where it should. */
type Tell = (story: Story, doom?: Doom | null) => Promise<boolean>;

function createTeller(shop: Shop, { stripe, trace }: DrillOptions, wanted: Wanted[]): Tell {
  return async (story, doom = null) => {
    await shop.instances.revive();
    const victim = shop.instances.first();
    if (doom) await victim.arm(doom);
    const key = `key_${wanted.length}`;
    wanted.push({ key, story });
    trace?.(`${key} ${story.name} ${JSON.stringify(doom)}`);
    try {
      await story.tell({ shop, stripe }, key);
    } catch (error) {
      throw new Error(`${key} (${story.name}), with ${JSON.stringify(doom)}`, { cause: error });
    }
    // Events are worked on after what they tell of was answered.
    await Promise.race([stripe.emulator.webhooks.flush(), victim.gone]);
    if (doom) await victim.arm(null);
    await shop.instances.awaken();
    return victim.isGone();
  };
}

/** A twin may be faster, and leave nothing to do at that step. */
async function hit(tell: Tell, story: Story, label: string): Promise<boolean> {
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    if (await tell(story, { label, nth: 1, signal: 'SIGKILL' })) return true;
  }
  return false;
}

const MAX_TRIES = 3;

/** @returns the steps of an undisturbed life, each with the story in which it comes first. */
async function noteLabels(shop: Shop, tell: Tell): Promise<Map<string, Story>> {
  const labels = new Map<string, Story>();
  for (const story of STORIES) {
    await shop.instances.revive();
    const { steps } = shop.instances.first();
    const known = steps.length;
    await tell(story);
    for (const label of steps.slice(known)) if (!labels.has(label)) labels.set(label, story);
  }
  return labels;
}

interface RandomKills {
  shop: Shop;
  tell: Tell;
  labels: string[];
  options: DrillOptions;
}

/**
 * A story, a step or a moment: none chosen by hand. Now and then Stripe has forgotten its keys before anyone comes
 * back.
 */
async function killAtRandom({ shop, tell, labels, options }: RandomKills): Promise<void> {
  const { kills, seed, hasSleepers } = options;
  const random = createRandom(seed);
  while (shop.instances.counts.deaths < kills) {
    const story = STORIES[random.below(STORIES.length)];
    if (!story) continue;
    await shop.instances.revive();
    const isAtLabel = random.below(2) === 0;
    if (!isAtLabel) killAtMoment(shop, random);
    const signal = hasSleepers && random.below(6) === 0 ? 'SIGSTOP' : 'SIGKILL';
    const label = labels[random.below(labels.length)] ?? '';
    if (story.isPatient && random.below(2) === 0) shop.setPause(SECONDS_PER_DAY + SECONDS_PER_HOUR);
    await tell(story, isAtLabel ? { label, nth: 1 + random.below(3), signal } : null);
    shop.setPause(USUAL_PAUSE_SECONDS);
  }
}

/** A little after one of its next steps: how long after, the two processes decide between them. */
function killAtMoment(shop: Shop, random: Random): void {
  const victim = shop.instances.first();
  let left = 1 + random.below(30);
  victim.onStep(() => {
    left -= 1;
    if (left === 0) victim.kill('SIGKILL');
  });
}

/** Once nothing fails any more, two rounds have to be enough for everything. */
async function settle(shop: Shop, { stripe }: InstancesOptions): Promise<void> {
  await shop.instances.revive();
  for (let round = 0; round < 2; round += 1) {
    stripe.wait(SECONDS_PER_DAY);
    await stripe.emulator.webhooks.flush();
    await shop.tick();
  }
}
