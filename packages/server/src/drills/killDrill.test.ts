import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { DrillConfig } from './program/DrillConfig.js';
import { runDrill, type DrillResult } from './runDrill.js';
import { startDrillGround } from './startDrillGround.js';

/** For longer runs, of which each store gets half: OFFTAKE_DRILL_KILLS=200 OFFTAKE_DRILL_SEED=7. */
const KILLS = Number(process.env['OFFTAKE_DRILL_KILLS'] ?? 0) / 2;
const SEED = Number(process.env['OFFTAKE_DRILL_SEED'] ?? 1);
/** OFFTAKE_DRILL_TRACE=1 tells each order and where its server dies. */
const TRACE = Boolean(process.env['OFFTAKE_DRILL_TRACE']);

// A process takes its time to start where others are at work.
vi.setConfig({ testTimeout: 300_000 + KILLS * 10_000, hookTimeout: 60_000 });

const ground = await startDrillGround();
afterAll(() => ground.end());

/**
 * A drill without a number takes the steps between which it matters most to die, since a process takes its time to
 * start.
 */
const BRIEF = {
  shared: {
    steps: /(?:before|after) (?:POST |store\.(?:insert|replace|inbox\.|take))/,
    sleeperSteps: /(?:before|after) (?:POST \/v1\/climate\/orders$|store\.(?:insert|replace) attempting$)/,
  },
  // What a killed server does is the same on any store. What the store itself may lose are the writes around a
  // purchase.
  embedded: {
    steps: /after (?:POST \/v1\/climate\/orders$|store\.(?:insert|replace attempting|replace done|inbox\.add))/,
  },
};

async function drill(name: string, store: DrillConfig['store'], kind: keyof typeof BRIEF): Promise<DrillResult> {
  const stripe = await ground.startStripe();
  const start = () => ground.startChild(stripe, store);
  const isShared = kind === 'shared';
  try {
    const result = await runDrill({
      start,
      stripe,
      hasTwin: isShared,
      hasSleepers: isShared,
      kills: KILLS,
      seed: SEED,
      trace: TRACE ? console.info : undefined,
      ...(KILLS === 0 ? BRIEF[kind] : {}),
    });
    const { kills, sleeps, labels, missed, orders, repeats } = result;
    console.info(
      `${name}: ${kills} kills and ${sleeps} sleeps over ${labels.length - missed.length} of ${labels.length} steps, ` +
        `${orders} orders, ${repeats} requests sent again, seed ${SEED}. Not met again: ${missed.join(', ') || 'none'}.`,
    );
    return result;
  } finally {
    await stripe.close();
  }
}

/** What is wrong, or was not tried: a step or two may lie on a way that is only sometimes taken. */
function describeFlaws({ problems, kills, labels, missed }: DrillResult): string[] {
  const wanted = Math.max(labels.length - missed.length, KILLS);
  return [
    ...problems,
    ...(kills < wanted ? [`There were only ${kills} kills.`] : []),
    ...(missed.length * 4 > labels.length ? [`At too many steps nobody died: ${missed.join(', ')}.`] : []),
  ];
}

describe('row 16: a server that is killed at any step', () => {
  it.skipIf(!ground.postgres)('loses no order and buys none twice on Postgres, with a twin beside it', async () => {
    const { connectionString = '', stores } = ground.postgres ?? {};
    const result = await drill('Postgres', { connectionString, schema: stores?.nextSchema() ?? '' }, 'shared');
    expect(describeFlaws(result)).toEqual([]);
  });

  it.skipIf(!ground.postgres)('is found out when it does buy twice, as without idempotency keys', async () => {
    const { connectionString = '', stores } = ground.postgres ?? {};
    const store = { connectionString, schema: stores?.nextSchema() ?? '' };
    const stripe = await ground.startStripe();
    const { problems } = await runDrill({
      start: () => ground.startChild(stripe, store, { losesKeys: true }),
      stripe,
      hasTwin: false,
      hasSleepers: false,
      kills: 0,
      seed: SEED,
      steps: /after POST \/v1\/climate\/orders$/,
    });
    await stripe.close();
    expect(problems).toContainEqual(expect.stringContaining('Stripe has 2 orders instead of 1'));
  });

  it('loses no order and buys none twice on the embedded store', async () => {
    const result = await drill('PGlite', { dataDir: join(ground.folder, 'pglite') }, 'embedded');
    expect(describeFlaws(result)).toEqual([]);
  });
});
