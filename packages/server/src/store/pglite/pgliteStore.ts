import nodeCluster from 'node:cluster';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import type { Logger } from '../../Logger.js';
import type { OrderStore } from '../OrderStore.js';
import type { PostgresQuery } from '../postgres/PostgresQuery.js';
import { postgresStore } from '../postgres/postgresStore.js';
import { assertEmbeddable } from './assertEmbeddable.js';
import { lockDirectory } from './lockDirectory.js';
import { assertNotMoved } from './movedMark.js';
import { openCluster } from './openCluster.js';

/**
 * After so many writes, and again after twice as many, the tables are tidied: PGlite has nobody who does it by the way.
 */
const FIRST_TIDY_WRITES = 1_000;

/** What `pgliteStore` is made of. */
export interface PgliteStoreOptions {
  /** The directory on disk; made when there is none. One process at a time can have it. */
  dataDir: string;
  /**
   * The environment of the process, usually `process.env`: it tells platforms on which a directory is no place for
   * orders.
   */
  env: Readonly<Record<string, string | undefined>>;
  /** Opens it where that would be refused: on platforms without a disk that stays, and in workers of a cluster. */
  embedded?: 'i-understand' | undefined;
  /** @default console */
  logger?: Logger | undefined;
}

/** An order store in this process. */
export interface PgliteStore extends OrderStore {
  /** Waits for what is under way, and gives the directory back. Call it before the process ends. */
  close(): Promise<void>;
}

/**
 * Opens a store inside this process: Postgres itself, as WebAssembly, on a directory. For development, demos and hosts
 * with one process; its tables are those of `postgresStore`. Takes some 3 s the first time, and half a second then.
 *
 * @throws {Error} when PGlite is not installed, another process has the directory, its orders were moved to a Postgres,
 * or it is no place for orders.
 * @example
 * const store = await pgliteStore({ dataDir: './offtake-data', env: process.env });
 * process.once('SIGTERM', () => void store.close().then(() => process.exit()));
 */
export async function pgliteStore(options: PgliteStoreOptions): Promise<PgliteStore> {
  const { env, embedded, logger = console } = options;
  assertEmbeddable({ env, embedded, isClusterWorker: nodeCluster.isWorker });
  const { folder, unlock } = takeFolder(options.dataDir);
  let pglite: PGlite | null = null;
  const shut = async () => {
    await pglite?.close();
    unlock();
  };
  try {
    const cluster = await openCluster(folder);
    ({ pglite } = cluster);
    const query: PostgresQuery = (text, params) => cluster.pglite.query(text, params);
    const store = postgresStore({ query: tidying(query, logger) });
    await store.migrate();
    await assertSynced(query, { countSyncs: cluster.countSyncs, embedded });
    await tidy(query);
    logger.warn('embedded store: single process, best-effort durability', { dataDir: folder });
    return closable(store, shut);
  } catch (error) {
    await shut();
    throw error;
  }
}

/** A store that can be closed, without the database's clock: one process has but one. */
function closable(store: OrderStore, shut: () => Promise<void>): PgliteStore {
  const { inbox, changes } = store;
  const running = new Set<Promise<unknown>>();
  let closing: Promise<void> | null = null;
  const run = async <TAnswer>(work: () => Promise<TAnswer>): Promise<TAnswer> => {
    if (closing) throw new Error('pgliteStore: the store is closed.');
    const answer = work();
    running.add(answer);
    try {
      return await answer;
    } finally {
      running.delete(answer);
    }
  };
  return {
    insert: (row, entries) => run(() => store.insert(row, entries)),
    replace: (row, entries) => run(() => store.replace(row, entries)),
    find: (key) => run(() => store.find(key)),
    findByStripeId: (id) => run(() => store.findByStripeId(id)),
    list: (query) => run(() => store.list(query)),
    takeDue: (query) => run(() => store.takeDue(query)),
    listForReview: (query) => run(() => store.listForReview(query)),
    hastenFunded: (query) => run(() => store.hastenFunded(query)),
    inbox: {
      add: (event) => run(() => inbox.add(event)),
      takeDue: (query) => run(() => inbox.takeDue(query)),
      update: (event) => run(() => inbox.update(event)),
      find: (id) => run(() => inbox.find(id)),
      listDead: (query) => run(() => inbox.listDead(query)),
    },
    changes: {
      readLast: (owners) => run(() => changes.readLast(owners)),
      listOrders: (query) => run(() => changes.listOrders(query)),
      addProduct: (product) => run(() => changes.addProduct(product)),
      listProducts: (query) => run(() => changes.listProducts(query)),
    },
    takeTurn: (turn) => run(() => store.takeTurn(turn)),
    prune: (query) => run(() => store.prune(query)),
    close() {
      closing ??= Promise.allSettled(running).then(shut);
      return closing;
    },
  };
}

function takeFolder(dataDir: string): { folder: string; unlock: () => void } {
  if (typeof dataDir !== 'string' || dataDir === '' || dataDir.includes('://')) {
    throw new TypeError(
      'pgliteStore: dataDir must be the path of a directory, such as "./offtake-data", or orders would not outlive the ' +
        'process. For tests, pass a PGlite in memory to postgresStore, or use memoryStore().',
    );
  }
  const folder = resolve(dataDir);
  try {
    mkdirSync(folder, { recursive: true });
    assertNotMoved(folder);
    return { folder, unlock: lockDirectory(folder) };
  } catch (error) {
    if (!isReadOnly(error)) throw error;
    throw new Error(
      `pgliteStore: ${folder} cannot be written to, so no order could be kept. Pass the directory of a disk that stays, ` +
        'or use postgresStore({ query }) with a database.',
      { cause: error },
    );
  }
}

function isReadOnly(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EACCES', 'EPERM', 'EROFS'].includes(String(error.code));
}

interface SyncCheck {
  countSyncs: () => number;
  embedded: PgliteStoreOptions['embedded'];
}

/** Commits something that changes nothing, and looks whether the disk was told. A later PGlite might not pass it on. */
async function assertSynced(query: PostgresQuery, { countSyncs, embedded }: SyncCheck): Promise<void> {
  const before = countSyncs();
  await query("select pg_logical_emit_message(true, 'offtake', 'opened')", []);
  if (countSyncs() > before || embedded === 'i-understand') return;
  throw new Error(
    'pgliteStore: this version of PGlite does not write through to the disk, so a power cut would lose orders. Install ' +
      "the version that @offtake/server names as its peer, or pass embedded: 'i-understand'.",
  );
}

/** Tidies now and then, as writes add up. */
function tidying(query: PostgresQuery, logger: Logger): PostgresQuery {
  let writes = 0;
  let tidyAt = FIRST_TIDY_WRITES;
  return async (text, params) => {
    const result = await query(text, params);
    if (!/^\s*select/.test(text)) writes += 1;
    if (writes >= tidyAt) {
      tidyAt *= 2;
      // What was written is written, whatever becomes of this.
      await tidy(query).catch((cause: unknown) => logger.warn('The embedded store could not be tidied.', { cause }));
    }
    return result;
  };
}

/** Without statistics the planner guesses, and without vacuuming old versions of rows stay for ever. */
async function tidy(query: PostgresQuery): Promise<void> {
  const tables = ['orders', 'owners', 'budgets', 'events', 'product_changes'];
  await query(`vacuum (analyze) ${tables.map((table) => `offtake.${table}`).join(', ')}`, []);
}
