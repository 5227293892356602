import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createRandom } from '../store/conformance/createRandom.js';
import { pgliteStore } from '../store/pglite/pgliteStore.js';
import { bundleProgram } from '../testSupport/bundleProgram.js';
import { START_UNIX_SECONDS } from '../testSupport/startServer.js';
import { startWebhooks } from '../testSupport/startWebhooks.js';
import { EVENT_LEASE_SECONDS } from './keepEvent.js';
import { processDueEvents } from './processDueEvents.js';

/** For longer runs: OFFTAKE_CRASH_ROUNDS=100 OFFTAKE_CRASH_SEED=7. */
const ROUNDS = Number(process.env['OFFTAKE_CRASH_ROUNDS'] ?? 2);
const SEED = Number(process.env['OFFTAKE_CRASH_SEED'] ?? 1);

// A database takes its time to start where others are at work.
vi.setConfig({ testTimeout: 120_000 + ROUNDS * 30_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'offtake-events-'));
const dataDir = join(folder, 'pglite');
const logger = { warn: () => {}, error: () => {} };
let program = '';

beforeAll(async () => {
  program = await bundleProgram(new URL('../testSupport/crashReceiver.ts', import.meta.url));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(program, { force: true });
});

/** Lets a process receive events, and kills it once so many are acknowledged. @returns all that were. */
async function killAfter(count: number, round: number): Promise<string[]> {
  const receiver = spawn(process.execPath, [program, dataDir, String(round)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(receiver, 'close');
  const acknowledged: string[] = [];
  for await (const id of createInterface({ input: receiver.stdout })) {
    acknowledged.push(id);
    if (acknowledged.length === count) receiver.kill('SIGKILL');
  }
  await closed;
  return acknowledged;
}

describe('row 14: a process that is killed while it receives events', () => {
  it('loses none that it has acknowledged, and whoever comes after works on the rest', async () => {
    const random = createRandom(SEED);
    const total = { acknowledged: 0, cutOff: 0 };
    for (let round = 1; round <= ROUNDS; round += 1) {
      const acknowledged = await killAfter(1 + random.below(200), round);
      const store = await pgliteStore({ dataDir, env: {}, logger });
      const readStates = () => Promise.all(acknowledged.map(async (id) => (await store.inbox.find(id))?.state));
      const states = await readStates();
      expect(states, `Seed ${SEED}, round ${round}`).not.toContain(undefined);

      const { context } = startWebhooks({ store });
      const later = Math.max(START_UNIX_SECONDS, (await store.now?.()) ?? 0) + EVENT_LEASE_SECONDS;
      const inherited = { ...context, sharedNow: async () => later };
      while ((await processDueEvents(inherited)).processed > 0);
      expect(new Set(await readStates()), `Seed ${SEED}, round ${round}`).toEqual(new Set(['done']));
      await store.close();
      total.acknowledged += acknowledged.length;
      total.cutOff += states.filter((state) => state === 'pending').length;
    }
    console.info(`${ROUNDS} kills, ${total.acknowledged} acknowledged events, ${total.cutOff} cut off, none lost.`);
  });
});
