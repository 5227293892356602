import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createPostgresStores } from '../../testSupport/createPostgresStores.js';
import { fillOrders } from '../../testSupport/fillOrders.js';
import { createCalls, PRODUCT, startServer } from '../../testSupport/startServer.js';
import { startPostgres } from '../../testSupport/startPostgres.js';
import { createEntry } from '../conformance/createEntry.js';
import { createEvent } from '../conformance/createEvent.js';
import { createFunding } from '../conformance/createFunding.js';
import { createRow } from '../conformance/createRow.js';
import type { OrderStore } from '../OrderStore.js';
import { lockDirectory } from '../pglite/lockDirectory.js';
import { DIRECTORY_SCHEMA, openDirectory } from '../pglite/openDirectory.js';
import { pgliteStore } from '../pglite/pgliteStore.js';
import { postgresStore } from '../postgres/postgresStore.js';
import { runMoveCli } from './runMoveCli.js';

// A database takes its time to start where others are at work.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const root = mkdtempSync(join(tmpdir(), 'offtake-move-'));
const filled = join(root, 'filled');
const logger = { warn: () => {}, error: () => {} };
const postgres = await startPostgres();
const stores = createPostgresStores({ connectionString: postgres?.connectionString });
const databaseUrl = postgres?.connectionString ?? '';
const order = { owner: 'a', ref: 'ord_a' };
/** What a document may hold: quotes, marks of other scripts, a backslash, a number that is not to be written anew. */
const NAME = '“Köhler & Söhne” \\ 東京 🌳';
let copies = 0;

beforeAll(async () => {
  const made = await pgliteStore({ dataDir: filled, env: {}, logger });
  await made.close();
  const { query, close } = await openDirectory(filled);
  // More than one batch of orders, and one of each thing.
  await fillOrders(query, { schema: DIRECTORY_SCHEMA, count: 600, owners: 1, openEvery: 10 });
  await close();
  const store = await pgliteStore({ dataDir: filled, env: {}, logger });
  await fill(store);
  await store.close();
});

afterAll(async () => {
  rmSync(root, { recursive: true });
  if (postgres) await stores.end();
  await postgres?.stop();
});

async function fill(store: OrderStore): Promise<void> {
  for (const ref of ['ord_a', 'ord_b', 'ord_c']) {
    const row = createRow({ ref, dueAt: 1 }, { beneficiary: { public_name: NAME } });
    await store.insert(row, ref === 'ord_a' ? [createEntry({ amount: 7 })] : []);
  }
  await store.insert(createRow({ ref: 'ord_waiting', funding: createFunding({ object: 'cs_1' }) }));
  await store.inbox.add(createEvent({ id: 'evt_1' }));
  await store.inbox.add(createEvent({ id: 'evt_dead', state: 'dead', dueAt: null, problem: 'It said "no".' }));
  await store.changes.addProduct(PRODUCT);
}

function copyDirectory(): string {
  const folder = join(root, `copy_${(copies += 1)}`);
  cpSync(filled, folder, { recursive: true });
  return folder;
}

async function run(args: string[], url = databaseUrl) {
  const lines: string[] = [];
  const print = (line: string) => void lines.push(line);
  const now = () => new Date('2026-11-02T08:00:00Z');
  const code = await runMoveCli(args, { print, printError: print, databaseUrl: url, now });
  return { code, output: lines.join('\n') };
}

async function countOrders(schema: string): Promise<unknown> {
  const { rows } = await stores.query(`select count(*)::int as count from "${schema}".orders`, []);
  return rows[0]?.['count'];
}

describe.skipIf(!postgres)('offtake-move-store', () => {
  it('moves everything, byte for byte and in the same order', async () => {
    const from = copyDirectory();
    const schema = stores.nextSchema();
    expect(await run(['--from', from, '--schema', schema])).toEqual({
      code: 0,
      output: [
        'Moved, with the same counts and checksums:',
        '  owners          3',
        '  orders          604',
        '  product_changes 1',
        '  budgets         1',
        '  events          2',
        'Start the program with postgresStore now. The directory is kept, and marked as moved.',
      ].join('\n'),
    });
    const before = await pgliteStore({ dataDir: filled, env: {}, logger });
    const after = postgresStore({ query: stores.query, schema });
    for (const page of [
      { owner: 'a', limit: 9, startingAfter: 'ord_c' },
      { owner: 'owner_0', limit: 600 },
    ]) {
      expect(await after.list(page)).toEqual(await before.list(page));
    }
    expect(await after.find(order)).toEqual(await before.find(order));
    expect(await after.findByStripeId('cs_1')).toEqual(await before.findByStripeId('cs_1'));
    expect(await after.inbox.listDead({ limit: 9 })).toEqual(await before.inbox.listDead({ limit: 9 }));
    const changes = { owner: 'a', after: 1, limit: 9 };
    expect(await after.changes.listOrders(changes)).toEqual(await before.changes.listOrders(changes));
    expect(await after.changes.listProducts({ after: 0, limit: 9 })).toHaveLength(1);
    await before.close();
  });

  it('leaves a store that goes on where the old one stopped', async () => {
    const schema = stores.nextSchema();
    await run(['--from', copyDirectory(), '--schema', schema]);
    const store = postgresStore({ query: stores.query, schema });
    // Seven of ten are spent, the next change is number 4, and what is new comes first in the list.
    const over = await store.insert(createRow({ ref: 'ord_over' }), [createEntry({ amount: 4 })]);
    expect(over).toEqual({ outcome: 'over_budget', budget: 'day 1' });
    await store.insert(createRow({ ref: 'ord_new' }, {}), [createEntry({ amount: 3 })]);
    expect(await store.changes.readLast(['a'])).toEqual([4]);
    expect((await store.list({ owner: 'a', limit: 1 }))?.orders).toMatchObject([{ id: 'ord_new' }]);
  });

  it('answers a request that was answered before the move, and buys nothing', async () => {
    const dataDir = join(root, 'bought');
    cpSync(filled, dataDir, { recursive: true });
    const old = await pgliteStore({ dataDir, env: {}, logger });
    const { createHandler, emulator } = startServer({ store: old });
    const request = { idempotencyKey: 'key_1', body: { product: PRODUCT, metric_tons: '0.5' } };
    const placed = await createCalls(createHandler()).post('/orders', request.body, { key: 'key_1' });
    await old.close();
    const schema = stores.nextSchema();
    expect((await run(['--from', dataDir, '--schema', schema])).code).toBe(0);
    const moved = createCalls(createHandler({ store: postgresStore({ query: stores.query, schema }) }));
    const again = await moved.post('/orders', request.body, { key: 'key_1' });
    expect(again.body).toEqual(placed.body);
    expect(emulator.orders.list()).toHaveLength(1);
  });

  it('says that it is done when it is asked a second time, as after an answer that was lost', async () => {
    const from = copyDirectory();
    const schema = stores.nextSchema();
    await run(['--from', from, '--schema', schema]);
    const again = await run(['--from', from, '--schema', schema]);
    expect(again.code).toBe(0);
    expect(again.output).toContain('Everything was there already');
    expect(await countOrders(schema)).toBe(604);
  });

  it('refuses a target that holds other orders, and leaves both as they were', async () => {
    const from = copyDirectory();
    const schema = stores.nextSchema();
    await postgresStore({ query: stores.query, schema }).insert(createRow({ ref: 'ord_other' }));
    const { code, output } = await run(['--from', from, '--schema', schema]);
    expect(code).toBe(1);
    expect(output).toContain(`The schema "${schema}" of the target is not empty (1 orders)`);
    expect(await countOrders(schema)).toBe(1);
    expect(existsSync(join(from, 'moved.txt'))).toBe(false);
  });

  it('refuses while a program has the directory, and names it', async () => {
    const from = copyDirectory();
    const unlock = lockDirectory(from);
    const { code, output } = await run(['--from', from, '--schema', stores.nextSchema()]);
    unlock();
    expect(code).toBe(1);
    expect(output).toContain(`held by`);
    expect(output).toContain(String(process.pid));
  });

  it('has the directory refuse new orders from then on', async () => {
    const from = copyDirectory();
    await run(['--from', from, '--schema', stores.nextSchema()]);
    await expect(pgliteStore({ dataDir: from, env: {}, logger })).rejects.toThrow(
      /The orders were moved to the schema "offtake_\w+" of a Postgres on 2026-11-02T08:00:00.000Z/,
    );
  });

  it('leaves nothing in the target when it is cut off', async () => {
    const schema = stores.nextSchema();
    await stores.query(`create schema "${schema}"`, []);
    await postgresStore({ query: stores.query, schema }).migrate();
    // The last table that is copied takes nothing.
    await stores.query(`alter table "${schema}".events add constraint takes_nothing check (id = '')`, []);
    const { code, output } = await run(['--from', copyDirectory(), '--schema', schema]);
    expect(code).toBe(1);
    expect(output).toContain('takes_nothing');
    expect(await countOrders(schema)).toBe(0);
  });
});

describe('offtake-move-store, used wrongly', () => {
  it.each([
    [[], 'Give the directory'],
    [['--from', 'x', '--to', 'mysql://root:secret@db'], '--to takes a postgresql:// address'],
    [['--from', 'x', '--schema', 'Public"'], '--schema takes'],
    [['--form', 'x'], "Unknown option '--form'"],
  ])('says so of %j', async (args, message) => {
    const { code, output } = await run(args, 'postgresql://postgres@127.0.0.1/none');
    expect(code).toBe(2);
    expect(output).toContain(message);
    expect(output).not.toContain('secret');
  });

  it('asks for a target', async () => {
    expect(await run(['--from', 'x'], '')).toMatchObject({ code: 2 });
  });

  it('finds no store in an empty directory, and makes none', async () => {
    const folder = mkdtempSync(join(root, 'empty-'));
    writeFileSync(join(folder, 'notes.txt'), '');
    const { code, output } = await run(['--from', folder], 'postgresql://postgres@127.0.0.1/none');
    expect(code).toBe(1);
    expect(output).toContain('is no directory of pgliteStore');
    expect(existsSync(join(folder, 'postgres'))).toBe(false);
  });

  it('does not say the password of a target that cannot be reached', async () => {
    const { code, output } = await run(['--from', filled], 'postgresql://postgres:secret@127.0.0.1:1/none');
    expect(code).toBe(1);
    expect(output).toContain('The target could not be reached: connect ECONNREFUSED');
    expect(output).not.toContain('secret');
  });

  it('explains itself', async () => {
    expect((await run(['--help'], '')).output).toContain('Usage: offtake-move-store');
  });
});
