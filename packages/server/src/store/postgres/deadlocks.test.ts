import { afterAll, describe, expect, it, vi } from 'vitest';
import { createPostgresStores } from '../../testSupport/createPostgresStores.js';
import { startPostgres } from '../../testSupport/startPostgres.js';
import { createEntry } from '../conformance/createEntry.js';
import { createEvent } from '../conformance/createEvent.js';
import { createRandom, type Random } from '../conformance/createRandom.js';
import { createRow } from '../conformance/createRow.js';
import type { OrderStore } from '../OrderStore.js';
import type { PostgresQuery } from './PostgresQuery.js';
import { sqlStateOf } from './sqlFailure.js';

// A database takes its time to start where others are at work.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const WORKERS = 16;
const STEPS = 60;
const DEADLOCK = '40P01';

const postgres = await startPostgres();
const stores = createPostgresStores({ connectionString: postgres?.connectionString, max: WORKERS });

afterAll(async () => {
  if (postgres) await stores.end();
  await postgres?.stop();
});

describe.skipIf(!postgres)('postgresStore, with all its statements at work on few rows at once', () => {
  // They would be repeated, but each costs those who take part a second.
  it('never has two that wait for each other', async () => {
    const failures: string[] = [];
    const query: PostgresQuery = async (text, params) => {
      try {
        return await stores.query(text, params);
      } catch (error) {
        failures.push(sqlStateOf(error));
        throw error;
      }
    };
    const store = stores.create(query);
    const work = async (worker: number) => {
      const random = createRandom(worker);
      for (let step = 0; step < STEPS; step += 1) await takeStep(store, random);
    };
    await Promise.all(Array.from({ length: WORKERS }, (_, worker) => work(worker)));
    expect(failures).not.toContain(DEADLOCK);
  });
});

async function takeStep(store: OrderStore, random: Random): Promise<void> {
  const key = { owner: random.pick(['a', 'b']), ref: `ord_${random.below(20)}` };
  const event = createEvent({ id: `evt_${random.below(20)}`, dueAt: random.below(100) });
  const sign = random.pick([1, -1]);
  const entries = [1, 2, 3].map(() =>
    createEntry({ owner: '', budget: random.pick(['x', 'y', 'z']), amount: sign * random.below(4), max: null }),
  );
  const due = { now: random.below(100), until: random.below(200), limit: 8 };
  const step = random.pick<() => Promise<unknown>>([
    () => store.insert(createRow({ ...key, dueAt: random.below(100) }, random.pick([undefined, {}])), entries),
    () => change(store, key, { dueAt: random.below(100), entries }),
    () => change(store, key, { dueAt: random.below(100), entries }),
    () => store.takeDue(due),
    () => store.hastenFunded(due),
    () => store.inbox.add(event),
    () => store.inbox.takeDue(due),
    () => store.changes.addProduct(`climsku_${random.below(3)}`),
    () => store.prune({ now: 1_000, eventsBefore: 2 }),
  ]);
  await step();
}

interface Change {
  dueAt: number;
  entries: ReturnType<typeof createEntry>[];
}

async function change(store: OrderStore, key: { owner: string; ref: string }, { dueAt, entries }: Change) {
  const row = await store.find(key);
  if (row) await store.replace({ ...row, version: row.version + 1, state: 'funded', dueAt }, entries);
}
