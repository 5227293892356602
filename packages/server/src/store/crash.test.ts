import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundleProgram } from '../testSupport/bundleProgram.js';
import { createPostgresStores } from '../testSupport/createPostgresStores.js';
import { startPostgres } from '../testSupport/startPostgres.js';
import { killWriters } from './conformance/crash.js';
import { pgliteStore } from './pglite/pgliteStore.js';
import { postgresStore } from './postgres/postgresStore.js';

/** For longer runs: OFFTAKE_CRASH_ROUNDS=100 OFFTAKE_CRASH_SEED=7. */
const ROUNDS = Number(process.env['OFFTAKE_CRASH_ROUNDS'] ?? 4);
const SEED = Number(process.env['OFFTAKE_CRASH_SEED'] ?? 1);
const WRITERS = 3;

// A database takes its time to start where others are at work.
vi.setConfig({ testTimeout: 60_000 + ROUNDS * 20_000, hookTimeout: 60_000 });

const postgres = await startPostgres();
const stores = createPostgresStores({ connectionString: postgres?.connectionString });
const folder = mkdtempSync(join(tmpdir(), 'offtake-crash-'));
const logger = { warn: () => {}, error: () => {} };
const dataDir = join(folder, 'pglite');
let program = '';

beforeAll(async () => {
  program = await bundleProgram(new URL('../testSupport/crashWriter.ts', import.meta.url));
});

afterAll(async () => {
  if (postgres) await stores.end();
  await postgres?.stop();
  rmSync(folder, { recursive: true });
  rmSync(program, { force: true });
});

function startWriter(...args: string[]) {
  return spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
}

describe('a process that is killed while it writes', () => {
  it.skipIf(!postgres)('loses nothing that Postgres has acknowledged, nor do those beside it', async () => {
    const schema = stores.nextSchema();
    const place = postgres?.connectionString ?? '';
    const { kills, acknowledged } = await killWriters({
      rounds: ROUNDS,
      seed: SEED,
      startWriters: (round) =>
        Array.from({ length: WRITERS }, (_, index) => startWriter(`${round}.${index}`, place, schema)),
      openStore: async () => postgresStore({ query: stores.query, schema }),
    });
    console.info(`Postgres: ${kills} kills, ${acknowledged} acknowledged writes, none lost.`);
    expect(kills).toBe(ROUNDS * WRITERS);
  });

  it('loses nothing that the embedded store has acknowledged', async () => {
    const { kills, acknowledged } = await killWriters({
      rounds: ROUNDS,
      seed: SEED,
      startWriters: (round) => [startWriter(`${round}.0`, dataDir)],
      openStore: () => pgliteStore({ dataDir, env: {}, logger }),
    });
    console.info(`PGlite: ${kills} kills, ${acknowledged} acknowledged writes, none lost.`);
    expect(kills).toBe(ROUNDS);
  });

  it('has the embedded store’s directory to itself while it lives', async () => {
    const store = await pgliteStore({ dataDir, env: {}, logger });
    const second = promisify(execFile)(process.execPath, [program, '1.0', dataDir]);
    await expect(second).rejects.toThrow(`${dataDir} is held by process ${process.pid}`);
    await store.close();
  });
});
