import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createRow } from '../conformance/createRow.js';
import { describeOrderStore } from '../conformance/describeOrderStore.js';
import { assertEmbeddable } from './assertEmbeddable.js';
import { lockDirectory } from './lockDirectory.js';
import { pgliteStore, type PgliteStore } from './pgliteStore.js';

// A database takes its time to start where others are at work.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const root = mkdtempSync(join(tmpdir(), 'offtake-pglite-'));
const logged: unknown[][] = [];
const logger = { warn: (...line: unknown[]) => void logged.push(line), error: () => {} };
const template = join(root, 'template');
let folders = 0;

function nextFolder(): string {
  return join(root, `store_${(folders += 1)}`);
}

/** An empty store, from a copy, since making a new database takes seconds. */
async function openEmpty(dataDir = nextFolder()): Promise<PgliteStore> {
  cpSync(template, dataDir, { recursive: true });
  return pgliteStore({ dataDir, env: {}, logger });
}

beforeAll(async () => {
  const store = await pgliteStore({ dataDir: template, env: {}, logger });
  await store.close();
});

afterAll(() => rmSync(root, { recursive: true }));

describe('pgliteStore on one directory', () => {
  const created = vi.spyOn(PGlite, 'create');
  let shared: PgliteStore;
  let pglite: PGlite | undefined;

  beforeAll(async () => {
    shared = await openEmpty();
    pglite = await created.mock.results.at(-1)?.value;
    created.mockRestore();
  });

  afterAll(() => shared.close());

  /** Opening a database takes a second, and 40 MB of disk, so all cases have the same one, emptied. */
  async function emptyShared() {
    const { rows = [] } = (await pglite?.query<{ name: string }>(LIST_TABLES)) ?? {};
    await pglite?.query(`truncate ${rows.map(({ name }) => name).join(', ')} restart identity`);
    return { ...shared, close: async () => {} };
  }

  describeOrderStore('pgliteStore', emptyShared, { describe, it });
});

const LIST_TABLES = `
  select format('%I.%I', schemaname, tablename) as name
  from pg_tables where schemaname = 'offtake' and tablename <> 'migrations'
`;

describe('pgliteStore', () => {
  const key = { owner: 'a', ref: 'ord_1' };

  it('keeps orders from one opening to the next, and says so that it is embedded', async () => {
    const dataDir = nextFolder();
    const store = await openEmpty(dataDir);
    await store.insert(createRow(key));
    await store.close();
    await store.close();
    await expect(store.find(key)).rejects.toThrow('the store is closed');
    logged.length = 0;
    const again = await pgliteStore({ dataDir, env: {}, logger });
    expect(logged).toEqual([['embedded store: single process, best-effort durability', { dataDir }]]);
    expect(await again.find(key)).toMatchObject(key);
    await again.close();
    expect(readdirSync(dataDir)).toEqual(['postgres']);
  });

  it('finishes what is under way before it closes', async () => {
    const dataDir = nextFolder();
    const store = await openEmpty(dataDir);
    const inserted = Promise.all([1, 2, 3].map((number) => store.insert(createRow({ ref: `ord_${number}` }))));
    await store.close();
    expect(await inserted).toHaveLength(3);
    const again = await pgliteStore({ dataDir, env: {}, logger });
    expect(await again.find({ owner: 'a', ref: 'ord_3' })).not.toBeNull();
    await again.close();
  });

  it('is opened once at a time', async () => {
    const dataDir = nextFolder();
    const store = await openEmpty(dataDir);
    const second = pgliteStore({ dataDir, env: {}, logger });
    await expect(second).rejects.toThrow(`${dataDir} is held by process ${process.pid} on ${hostname()}`);
    await store.close();
  });

  it('begins again where a process was killed while it made the database', async () => {
    const dataDir = nextFolder();
    cpSync(join(template, 'postgres', 'base'), join(dataDir, 'postgres.new', 'base'), { recursive: true });
    const store = await pgliteStore({ dataDir, env: {}, logger });
    await store.insert(createRow(key));
    await store.close();
    expect(readdirSync(dataDir)).toEqual(['postgres']);
  });

  it.each([
    ['AWS Lambda', { AWS_LAMBDA_FUNCTION_NAME: 'orders' }],
    ['Vercel', { VERCEL: '1' }],
    ['Google Cloud Run', { K_SERVICE: 'orders' }],
  ])('refuses %s', async (platform, env) => {
    const dataDir = nextFolder();
    await expect(pgliteStore({ dataDir, env, logger })).rejects.toThrow(platform);
    expect(existsSync(dataDir)).toBe(false);
  });

  it('opens where it would be refused when that is understood', async () => {
    const dataDir = nextFolder();
    cpSync(template, dataDir, { recursive: true });
    const store = await pgliteStore({ dataDir, env: { VERCEL: '1' }, logger, embedded: 'i-understand' });
    expect(await store.find(key)).toBeNull();
    await store.close();
  });

  it('refuses the workers of a cluster', () => {
    const place = { env: {}, isClusterWorker: true };
    expect(() => assertEmbeddable({ ...place, embedded: undefined })).toThrow('a worker of a cluster');
    expect(() => assertEmbeddable({ ...place, embedded: 'i-understand' })).not.toThrow();
  });

  it('refuses what is no directory', async () => {
    for (const dataDir of ['', 'memory://', 'idb://orders']) {
      await expect(pgliteStore({ dataDir, env: {}, logger })).rejects.toThrow('the path of a directory');
    }
    const file = join(root, 'file');
    writeFileSync(file, '');
    await expect(pgliteStore({ dataDir: join(file, 'below'), env: {}, logger })).rejects.toThrow('ENOTDIR');
  });

  it('gives the directory back when it cannot be opened', async () => {
    const dataDir = nextFolder();
    cpSync(template, dataDir, { recursive: true });
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '9.6\n');
    await expect(pgliteStore({ dataDir, env: {}, logger })).rejects.toThrow('PGlite');
    lockDirectory(dataDir)();
  });
});
