import type { UnixSeconds } from '@offtake/contract';
import type { OrderStore } from '../OrderStore.js';
import { createPostgresChanges } from './createPostgresChanges.js';
import { createPostgresInbox } from './createPostgresInbox.js';
import { createStatements } from './createStatements.js';
import { listPage } from './listPage.js';
import { assertSchema, migrateSchema } from './migrateSchema.js';
import { repeatWhenRolledBack, type PostgresParam, type PostgresQuery } from './PostgresQuery.js';
import { fromRecord, isStorable, readOrder } from './rowCodec.js';
import type { StatementAccess } from './StatementAccess.js';
import { insertRow, replaceRow } from './writeRow.js';
import { isPlainName } from './isPlainName.js';

export { postgresBus, type PostgresBusOptions } from './bus/postgresBus.js';
export type { PostgresParam, PostgresQuery, PostgresResult } from './PostgresQuery.js';

/** What `postgresStore` is made of. */
export interface PostgresStoreOptions {
  /**
   * Runs one statement with the host's own driver. No session is needed: each statement may go over another connection,
   * so a pool, a transaction-pooling PgBouncer and HTTP do.
   */
  query: PostgresQuery;
  /** The schema that the tables are in: lower-case letters, digits and `_`. @default 'offtake' */
  schema?: string | undefined;
  /**
   * Whether the tables are made and brought up to date at first use. When false, `migrate()` has to be called, and
   * until then every method rejects.
   *
   * @default true
   */
  migrate?: boolean | undefined;
  /**
   * The time that all instances share, in seconds since the Unix epoch; for tests and emulated accounts.
   *
   * @default the database's clock
   */
  now?: (() => UnixSeconds) | undefined;
}

/** An order store on Postgres. */
export interface PostgresStore extends OrderStore {
  now(): Promise<UnixSeconds>;
  /**
   * Makes the tables and brings them up to date; does nothing when they are. Safe while other instances, of the version
   * before too, are at work, and when several do it at once.
   *
   * @throws {Error} when the tables are newer than this version of the package can work with.
   */
  migrate(): Promise<void>;
}

/**
 * Keeps orders in Postgres 13 or later, or what speaks its dialect. Each method is one statement.
 *
 * The texts are few and always the same ones. Over connections that are not pooled by transaction a driver may prepare
 * each of them once, which makes a page cheaper by a quarter: in pg `pool.query({ name: sha1(text), text, values:
 * params })`, in postgres.js `sql.unsafe(text, params, { prepare: true })`.
 *
 * @throws {TypeError} when an option is none.
 * @example
 * // pg
 * postgresStore({ query: (text, params) => pool.query(text, params) });
 * // postgres.js
 * postgresStore({ query: async (text, params) => ({ rows: await sql.unsafe(text, params) }) });
 * // Neon over HTTP
 * postgresStore({ query: async (text, params) => ({ rows: await sql.query(text, params) }) });
 * // PGlite in memory, for tests
 * postgresStore({ query: (text, params) => pglite.query(text, params) });
 */
export function postgresStore(options: PostgresStoreOptions): PostgresStore {
  assertOptions(options);
  const { schema = 'offtake', migrate = true, now } = options;
  const query = repeatWhenRolledBack(options.query);
  const statements = createStatements(`"${schema}"`);
  const gate = createGate(() => (migrate ? migrateSchema({ query, schema }) : assertSchema({ query, schema })));
  const run = async (text: string, params: PostgresParam[]) => {
    await gate.open();
    return (await query(text, params)).rows;
  };
  const access: StatementAccess = { statements, run };
  const reader = createReader(access);

  return {
    async insert(row, entries = []) {
      const result = await insertRow(access, row, entries);
      return now && result.outcome === 'inserted' ? { ...result, now: now() } : result;
    },
    replace: (row, entries = []) => replaceRow(access, row, entries),
    list: async (wanted) => {
      const page = await listPage(access, wanted);
      return page && { ...page, orders: page.orders.map(readOrder) };
    },
    listTexts: (wanted) => listPage(access, wanted),
    ...reader,
    ...createWorklist(access),
    inbox: createPostgresInbox(access, now),
    changes: createPostgresChanges(access),
    async findAndTell({ owner, ref }) {
      const isPossible = isStorable(owner) && isStorable(ref);
      const [record = {}] = await run(statements.isThere, isPossible ? [owner, ref] : ['', '']);
      // Mostly there is none, and then one narrow answer is enough.
      const row = Number(record['is_there']) === 1 ? await reader.find({ owner, ref }) : null;
      return { row, now: now ? now() : Number(record['now']) };
    },
    async now() {
      return now ? now() : Number((await query(statements.now, [])).rows[0]?.['now']);
    },
    async migrate() {
      await migrateSchema({ query, schema });
      gate.unlock();
    },
  };
}

function createReader({ statements, run }: StatementAccess): Pick<OrderStore, 'find' | 'findByStripeId'> {
  return {
    async find({ owner, ref }) {
      if (!isStorable(owner) || !isStorable(ref)) return null;
      const [record] = await run(statements.find, [owner, ref]);
      return record ? fromRecord(record) : null;
    },
    async findByStripeId(id) {
      if (!isStorable(id)) return null;
      const [record] = await run(statements.findByStripeId, [id]);
      return record ? fromRecord(record) : null;
    },
  };
}

type Worklist = Pick<OrderStore, 'takeDue' | 'listForReview' | 'hastenFunded' | 'takeTurn' | 'prune'>;

function createWorklist({ statements, run }: StatementAccess): Worklist {
  return {
    async takeDue({ now, until, limit }) {
      return (await run(statements.takeDue, [now, until, limit])).map(fromRecord);
    },
    async listForReview({ limit }) {
      return (await run(statements.listForReview, [limit])).map(fromRecord);
    },
    async hastenFunded({ now }) {
      await run(statements.hastenFunded, [now]);
    },
    async takeTurn({ name, now, until }) {
      return (await run(statements.takeTurn, [name, now, until])).length > 0;
    },
    async prune({ now, eventsBefore }) {
      await run(statements.prune, [now, eventsBefore]);
    },
  };
}

/** Opens once for all who wait; after a failure the next one tries again. */
function createGate(prepare: () => Promise<void>) {
  let opening: Promise<void> | null = null;
  return {
    open(): Promise<void> {
      opening ??= prepare().catch((error: unknown) => {
        opening = null;
        throw error;
      });
      return opening;
    },
    unlock(): void {
      opening = Promise.resolve();
    },
  };
}

/** Types say the same; this is for those who call from JavaScript. */
function assertOptions({ query, schema = 'offtake' }: Partial<PostgresStoreOptions>): void {
  if (typeof query !== 'function') {
    throw new TypeError(
      'postgresStore: query is required, or there is no database to keep orders in. ' +
        'Pass a function such as (text, params) => pool.query(text, params).',
    );
  }
  if (!isPlainName(schema)) {
    throw new TypeError(
      `postgresStore: schema must be a name of lower-case letters, digits and "_", such as "offtake"; it is "${schema}".`,
    );
  }
}
