import { PGlite } from '@electric-sql/pglite';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { toAttempting } from '../../orders/orderMachine.js';
import { createPostgresStores } from '../../testSupport/createPostgresStores.js';
import { readSchema } from '../../testSupport/readSchema.js';
import { startPostgres } from '../../testSupport/startPostgres.js';
import { createRow } from '../conformance/createRow.js';
import { migrateSchema } from './migrateSchema.js';
import { MIGRATIONS, type Migration } from './migrations.js';
import type { PostgresQuery } from './PostgresQuery.js';
import { postgresStore } from './postgresStore.js';

// A database takes its time to start where others are at work.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const LAST = MIGRATIONS.length;

/** What the next release might do: something that the present code can work with. */
const EXPAND: Migration = {
  version: LAST + 1,
  oldestCode: 1,
  statements: (schema) => [
    `alter table ${schema}.orders add column note text`,
    `create index orders_note on ${schema}.orders (note)`,
  ],
};

/** And one after it: something that it cannot. */
const CONTRACT: Migration = {
  version: LAST + 2,
  oldestCode: LAST + 1,
  statements: (schema) => [`alter table ${schema}.orders drop column attempted_at`],
};

const key = { owner: 'a', ref: 'ord_1' };
const postgres = await startPostgres();
const stores = createPostgresStores({ connectionString: postgres?.connectionString, max: 20 });
const pglite = await PGlite.create();
const pgliteQuery: PostgresQuery = (text, params) => pglite.query(text, params);

afterAll(async () => {
  await pglite.close();
  if (postgres) await stores.end();
  await postgres?.stop();
});

describe('the schema', () => {
  it('is this on PGlite', async () => {
    await migrateSchema({ query: pgliteQuery, schema: 'offtake' });
    await expect(await readSchema(pgliteQuery, 'offtake')).toMatchFileSnapshot('schema.snapshot.txt');
  });

  it.skipIf(!postgres)('is the same on Postgres', async () => {
    const schema = stores.nextSchema();
    await migrateSchema({ query: stores.query, schema });
    await expect(await readSchema(stores.query, schema)).toMatchFileSnapshot('schema.snapshot.txt');
  });
});

describe('migrateSchema', () => {
  it('does nothing the second time', async () => {
    const texts: string[] = [];
    const query: PostgresQuery = async (text, params) => {
      texts.push(text);
      return pgliteQuery(text, params);
    };
    await migrateSchema({ query, schema: 'offtake_twice' });
    texts.length = 0;
    await migrateSchema({ query, schema: 'offtake_twice' });
    expect(texts.every((text) => text.startsWith('select'))).toBe(true);
  });

  it('changes nothing when a change fails half-way, and can be repeated', async () => {
    const schema = 'offtake_half';
    const broken = { ...EXPAND, statements: (name: string) => [...EXPAND.statements(name), 'select 1 / 0'] };
    const access = { query: pgliteQuery, schema };
    await expect(migrateSchema({ ...access, migrations: [...MIGRATIONS, broken] })).rejects.toThrow('division by zero');
    expect(await readSchema(pgliteQuery, schema)).not.toContain('note');
    await migrateSchema({ ...access, migrations: [...MIGRATIONS, EXPAND] });
    expect(await readSchema(pgliteQuery, schema)).toContain('note');
  });

  it('works with a newer schema that has only more, and refuses one that has less', async () => {
    const schema = 'offtake_newer';
    const access = { query: pgliteQuery, schema };
    await migrateSchema({ ...access, migrations: [...MIGRATIONS, EXPAND] });
    expect(await postgresStore(access).find(key)).toBeNull();
    await migrateSchema({ ...access, migrations: [...MIGRATIONS, EXPAND, CONTRACT] });
    await expect(postgresStore(access).find(key)).rejects.toThrow('newer than this version');
    await expect(postgresStore({ ...access, migrate: false }).find(key)).rejects.toThrow('Deploy the newer version');
  });

  it('waits to be called when told so, and says so', async () => {
    const store = postgresStore({ query: pgliteQuery, schema: 'offtake_manual', migrate: false });
    await expect(store.find(key)).rejects.toThrow('Call await store.migrate() once');
    await store.migrate();
    expect(await store.find(key)).toBeNull();
  });
});

describe.skipIf(!postgres)('migrateSchema on Postgres', () => {
  it('lets many begin at once', async () => {
    const access = { query: stores.query, schema: stores.nextSchema(), migrations: [...MIGRATIONS, EXPAND] };
    await Promise.all(Array.from({ length: 20 }, () => migrateSchema(access)));
    const { rows } = await stores.query(`select version from "${access.schema}".migrations order by version`, []);
    expect(rows).toEqual([{ version: LAST }, { version: LAST + 1 }]);
  });

  it('needs no right to make a schema that is there', async () => {
    const schema = stores.nextSchema();
    const role = `${schema}_role`;
    await stores.query(`create role ${role}`, []);
    await stores.query(`create schema ${schema} authorization ${role}`, []);
    const query: PostgresQuery = async (text, params) => {
      const client = await stores.pool.connect();
      try {
        await client.query(`set role ${role}`);
        return await client.query(text, params);
      } finally {
        await client.query('reset role');
        client.release();
      }
    };
    const store = postgresStore({ query, schema });
    expect(await store.insert(createRow(key))).toMatchObject({ outcome: 'inserted', row: key });
    await stores.query(`drop schema ${schema} cascade`, []);
    await stores.query(`drop role ${role}`, []);
  });

  it('row 33: changes the schema under the traffic of the version before, which loses nothing', async () => {
    const schema = stores.nextSchema();
    const old = postgresStore({ query: stores.query, schema });
    await old.insert(createRow({ ref: 'ord_first' }));
    const traffic = { isOver: false };
    const writers = [1, 2, 3, 4].map((writer) => writeUntil(old, traffic, writer));
    const migrations = [...MIGRATIONS, EXPAND];
    await Promise.all([1, 2, 3].map(() => migrateSchema({ query: stores.query, schema, migrations })));
    // An instance that starts now finds the new schema, and works beside those that began on the old one.
    const next = postgresStore({ query: stores.query, schema });
    writers.push(...[5, 6].map((writer) => writeUntil(next, traffic, writer)));
    // The new version has written a note; an old one that changes the row knows nothing of it.
    await stores.query(`update "${schema}".orders set note = 'kept' where ref = 'ord_first'`, []);
    const changed = await old.replace(toAttempting(createRow({ ref: 'ord_first' }), 1));
    expect(changed).toEqual({ outcome: 'replaced' });
    traffic.isOver = true;
    const refs = (await Promise.all(writers)).flat();
    const { rows } = await stores.query(`select note from "${schema}".orders where note is not null`, []);
    expect(rows).toEqual([{ note: 'kept' }]);
    for (const ref of refs) {
      for (const store of [old, next]) expect(await store.find({ owner: 'a', ref })).toMatchObject({ version: 2 });
    }
    expect(refs.length).toBeGreaterThan(4);
  });
});

/** Inserts and changes row after row. @returns the refs of all that were acknowledged. */
async function writeUntil(store: ReturnType<typeof postgresStore>, traffic: { isOver: boolean }, writer: number) {
  const refs: string[] = [];
  while (!traffic.isOver) {
    const row = createRow({ ref: `ord_${writer}_${refs.length}` });
    await store.insert(row);
    await store.replace(toAttempting(row, 1));
    refs.push(row.ref);
  }
  return refs;
}
