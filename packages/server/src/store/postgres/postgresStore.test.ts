import { PGlite } from '@electric-sql/pglite';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { createPostgresStores } from '../../testSupport/createPostgresStores.js';
import { startPostgres } from '../../testSupport/startPostgres.js';
import { createEntry } from '../conformance/createEntry.js';
import { createRow } from '../conformance/createRow.js';
import { describeOrderStore } from '../conformance/describeOrderStore.js';
import { createStatements } from './createStatements.js';
import type { PostgresQuery } from './PostgresQuery.js';
import { postgresStore } from './postgresStore.js';

// A database takes its time to start where others are at work.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const postgres = await startPostgres();
const stores = createPostgresStores({ connectionString: postgres?.connectionString, max: 12 });
const pglite = await PGlite.create();
let schemas = 0;

afterAll(async () => {
  if (postgres) await stores.end();
  await postgres?.stop();
  await pglite.close();
});

describeOrderStore(
  'postgresStore on PGlite',
  () => postgresStore({ query: (text, params) => pglite.query(text, params), schema: `offtake_${(schemas += 1)}` }),
  { describe, it },
);

describe.skipIf(!postgres)('with a Postgres server', () => {
  describeOrderStore('postgresStore on pg', () => stores.create(), { describe, it });
  describeOrderStore('postgresStore behind a pooler', () => stores.create(forgetful), { describe, it });
  describeOrderStore('postgresStore on a serializable database', () => stores.create(serializable), { describe, it });

  it('writes a change whole that has had to wait for the row to be taken', async () => {
    const schema = stores.nextSchema();
    const store = postgresStore({ query: stores.query, schema });
    const row = createRow({ ref: 'ord_1', dueAt: 5 }, {});
    await store.insert(row, [createEntry({ amount: 3 })]);
    const taker = await stores.pool.connect();
    await taker.query('begin');
    await taker.query(createStatements(`"${schema}"`).takeDue, [10, 20, 1]);
    const order = row.order && { ...row.order, status: 'delivered' };
    const changed = { ...row, version: 2, dueAt: 90, order };
    const replaced = store.replace(changed, [createEntry({ amount: -3, max: null })]);
    await isWaiting(schema);
    await taker.query('commit');
    taker.release();
    expect(await replaced).toEqual({ outcome: 'replaced' });
    const changes = await store.changes.listOrders({ owner: 'a', after: 0, limit: 9 });
    expect(changes).toEqual([{ seq: 2, createdSeq: 1, row: changed }]);
    const all = await store.insert(createRow({ ref: 'ord_2' }), [createEntry({ amount: 10 })]);
    expect(all).toMatchObject({ outcome: 'inserted' });
  });
});

/** Settles when a statement on the schema waits for a lock. */
async function isWaiting(schema: string): Promise<void> {
  for (let waiting = 0; waiting === 0;) {
    const { rows } = await stores.query(
      "select from pg_stat_activity where wait_event_type = 'Lock' and position($1 in query) > 0",
      [schema],
    );
    waiting = rows.length;
  }
}

/**
 * Each statement on some connection, and nothing of a session left for the next: what a transaction pooler promises.
 */
const forgetful: PostgresQuery = async (text, params) => {
  const client = await stores.pool.connect();
  try {
    return await client.query(text, params);
  } finally {
    await client.query('discard all');
    client.release();
  }
};

const serializable: PostgresQuery = async (text, params) => {
  const client = await stores.pool.connect();
  try {
    await client.query("set default_transaction_isolation = 'serializable'");
    return await client.query(text, params);
  } finally {
    await client.query('reset default_transaction_isolation');
    client.release();
  }
};

describe('postgresStore', () => {
  it.each([
    ['no query', { query: undefined }, 'query is required'],
    ['a schema that is no name', { schema: 'Off take"' }, 'lower-case letters'],
    ['a schema that would be cut off', { schema: 'x'.repeat(64) }, 'lower-case letters'],
  ])('refuses %s and says what to do', (_name, change, words) => {
    const options = Object.assign({ query: stores.query }, change);
    expect(() => postgresStore(options)).toThrow(TypeError);
    expect(() => postgresStore(options)).toThrow(words);
  });

  it('tries again after a first use that failed', async () => {
    let isDown = true;
    const query: PostgresQuery = async (text, params) => {
      if (isDown) throw new Error('connect ECONNREFUSED');
      return pglite.query(text, params);
    };
    const store = postgresStore({ query, schema: 'offtake_retry' });
    await expect(store.find({ owner: 'a', ref: 'ord_1' })).rejects.toThrow('ECONNREFUSED');
    isDown = false;
    expect(await store.find({ owner: 'a', ref: 'ord_1' })).toBeNull();
  });
});
