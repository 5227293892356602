import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundleProgram } from '../testSupport/bundleProgram.js';
import { createPostgresStores } from '../testSupport/createPostgresStores.js';
import { startPostgres } from '../testSupport/startPostgres.js';
import type { DrillConfig } from './program/DrillConfig.js';
import { runDrill, type DrillResult } from './runDrill.js';
import { startChild } from './startChild.js';
import { startStripe, WEBHOOK_SECRET } from './startStripe.js';

/** For longer runs, of which each store gets half: OFFTAKE_DRILL_KILLS=200 OFFTAKE_DRILL_SEED=7. */
const KILLS = Number(process.env['OFFTAKE_DRILL_KILLS'] ?? 0) / 2;
const SEED = Number(process.env['OFFTAKE_DRILL_SEED'] ?? 1);

vi.setConfig({ testTimeout: 300_000 + KILLS * 10_000, hookTimeout: 60_000 });

const postgres = await startPostgres();
const stores = createPostgresStores({ connectionString: postgres?.connectionString });
const folder = mkdtempSync(join(tmpdir(), 'offtake-drill-'));
let program = '';

beforeAll(async () => {
  program = await bundleProgram(new URL('program/drillServer.ts', import.meta.url));
});

afterAll(async () => {
  if (postgres) await stores.end();
  await postgres?.stop();
  rmSync(folder, { recursive: true });
  rmSync(program, { force: true });
});

async function drill(name: string, store: DrillConfig['store'], isShared: boolean): Promise<DrillResult> {
  const stripe = await startStripe(mkdtempSync(join(folder, 'stripe-')));
  const { url: stripeUrl, clockFile } = stripe;
  const config: DrillConfig = { stripeUrl, clockFile, webhookSecret: WEBHOOK_SECRET, store };
  try {
    const result = await runDrill({
      start: () => startChild(program, config),
      stripe,
      hasTwin: isShared,
      hasSleepers: isShared,
      kills: KILLS,
      seed: SEED,
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

describe('row 16: a server that is killed at any step', () => {
  it.skipIf(!postgres)('loses no order and buys none twice on Postgres, with a twin beside it', async () => {
    const connectionString = postgres?.connectionString ?? '';
    const result = await drill('Postgres', { connectionString, schema: stores.nextSchema() }, true);
    expect(result.problems).toEqual([]);
    expect(result.kills).toBeGreaterThanOrEqual(result.labels.length - result.missed.length);
  });

  it('loses no order and buys none twice on the embedded store', async () => {
    const result = await drill('PGlite', { dataDir: join(folder, 'pglite') }, false);
    expect(result.problems).toEqual([]);
    expect(result.kills).toBeGreaterThanOrEqual(result.labels.length - result.missed.length);
  });
});
