import { migrateSchema } from '../postgres/migrateSchema.js';
import type { PostgresQuery } from '../postgres/PostgresQuery.js';
import { copyTable } from './copyTable.js';
import { readColumns, type Column } from './readColumns.js';
import { takeFingerprint, type Fingerprint } from './takeFingerprint.js';

/** What is moved. Turns at work in the background last for minutes and begin anew. */
const TABLES = ['owners', 'orders', 'product_changes', 'budgets', 'events'] as const;

/** What is moved, and where to. */
export interface MoveOptions {
  /** One session on the database that is left, which nobody else writes to. */
  from: PostgresQuery;
  /** The schema that the orders are in there. Not quoted. */
  fromSchema: string;
  /** One session on the database that is moved to: its statements are one transaction. */
  to: PostgresQuery;
  /** Not quoted. */
  toSchema: string;
}

/** What a move did. */
export interface MoveReport {
  /** `already_moved`: the target held exactly the same before, so that nothing was done. */
  outcome: 'moved' | 'already_moved';
  tables: MovedTable[];
}

/** A table that was moved. */
export interface MovedTable {
  name: string;
  rows: number;
}

/**
 * Copies everything that a store knows into another one, in one transaction of the target: orders with the bytes of
 * their documents and their place in lists, what is spent of budgets, Stripe's events, and the numbers that streams go
 * on from. Nobody can write to the target meanwhile. Before it is committed, counts and checksums of both sides are
 * compared.
 *
 * @throws {Error} when the target holds something else already, or what arrived is not what was sent; then the target
 * is as it was.
 */
export async function moveStore({ from, fromSchema, to, toSchema }: MoveOptions): Promise<MoveReport> {
  await to('begin', []);
  try {
    await migrateSchema({ query: to, schema: toSchema });
    await to(`lock table ${TABLES.map((name) => `"${toSchema}".${name}`).join(', ')} in share row exclusive mode`, []);
    const tables = [];
    for (const name of TABLES) {
      tables.push(await readBoth(name, { query: from, schema: fromSchema }, { query: to, schema: toSchema }));
    }
    const report = await (tables.every(isEmptyTarget) ? copyAll(tables) : compareAll(tables, toSchema));
    await to('commit', []);
    return report;
  } catch (error) {
    // What went wrong says more than that its connection is gone too.
    await to('rollback', []).catch(() => null);
    throw error;
  }
}

/** One database, and where in it. */
interface Side {
  query: PostgresQuery;
  schema: string;
}

/** One table on both sides, before anything is done. */
interface TablePair {
  name: string;
  columns: Column[];
  from: Side;
  to: Side;
  sent: Fingerprint;
  found: Fingerprint;
}

async function readBoth(name: string, from: Side, to: Side): Promise<TablePair> {
  const columns = await readColumns(from.query, tableOf(from, name));
  const expected = await readColumns(to.query, tableOf(to, name));
  if (JSON.stringify(columns) !== JSON.stringify(expected)) {
    throw new Error(
      `The table "${name}" has other columns in the target than in the directory, so orders could be kept wrongly. ` +
        'Use the version of @offtake/server that the target was last used with.',
    );
  }
  const sent = await takeFingerprint(from.query, tableOf(from, name), columns);
  const found = await takeFingerprint(to.query, tableOf(to, name), columns);
  return { name, columns, from, to, sent, found };
}

async function copyAll(tables: readonly TablePair[]): Promise<MoveReport> {
  for (const { name, columns, from, to, sent } of tables) {
    const target = tableOf(to, name);
    await copyTable({ columns, from: from.query, source: tableOf(from, name), to: to.query, target });
    const arrived = await takeFingerprint(to.query, target, columns);
    if (isSame(sent, arrived)) continue;
    throw new Error(
      `Of the table "${name}" ${arrived.rows} rows arrived with the checksum ${arrived.checksum}, and ${sent.rows} with ` +
        `${sent.checksum} were sent. Nothing was kept in the target; the directory is as it was.`,
    );
  }
  return { outcome: 'moved', tables: tables.map(toMovedTable) };
}

/** A move whose last answer was lost is done; anything else there is not to be mixed with. */
function compareAll(tables: readonly TablePair[], toSchema: string): MoveReport {
  if (tables.every(({ sent, found }) => isSame(sent, found))) {
    return { outcome: 'already_moved', tables: tables.map(toMovedTable) };
  }
  const held = tables.filter((table) => !isEmptyTarget(table)).map(({ name, found }) => `${found.rows} ${name}`);
  throw new Error(
    `The schema "${toSchema}" of the target is not empty (${held.join(', ')}), and orders of two stores cannot be told ` +
      'apart once they are mixed. Nothing was moved. Take an empty database, or another schema by --schema.',
  );
}

function isEmptyTarget({ found }: TablePair): boolean {
  return found.rows === 0;
}

function isSame(one: Fingerprint, other: Fingerprint): boolean {
  return one.rows === other.rows && one.checksum === other.checksum;
}

function toMovedTable({ name, sent }: TablePair): MovedTable {
  return { name, rows: sent.rows };
}

function tableOf({ schema }: Side, name: string): string {
  return `"${schema}".${name}`;
}
