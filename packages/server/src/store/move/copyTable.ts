import type { PostgresQuery } from '../postgres/PostgresQuery.js';
import type { Column } from './readColumns.js';

/** How many rows go at once: about a megabyte of orders. */
const BATCH_ROWS = 500;

/** What is copied, and where to. */
export interface CopyOptions {
  columns: readonly Column[];
  /** One session. */
  from: PostgresQuery;
  /** Quoted. */
  source: string;
  to: PostgresQuery;
  /** Quoted. */
  target: string;
}

/** Copies all rows of a table, as one view of it. Every value goes as text, so that documents keep their bytes. */
export async function copyTable(options: CopyOptions): Promise<void> {
  const { columns, from, source, to, target } = options;
  const names = columns.map(({ name }) => name);
  const insert = insertStatement(columns, target);
  await from('begin', []);
  try {
    const values = names.map((name) => `t.${name}::text as ${name}`).join(', ');
    await from(
      `declare moving no scroll cursor for select row_to_json(r)::text as row from (select ${values} from ${source} t) r`,
      [],
    );
    for (;;) {
      const { rows } = await from(`fetch ${BATCH_ROWS} from moving`, []);
      if (rows.length === 0) break;
      await to(insert, [`[${rows.map(({ row }) => String(row)).join(',')}]`]);
    }
    for (const { name } of columns.filter(({ isNumbered }) => isNumbered)) await goOnNumbering(to, target, name);
  } finally {
    await from('rollback', []);
  }
}

function insertStatement(columns: readonly Column[], target: string): string {
  const names = columns.map(({ name }) => name).join(', ');
  const texts = columns.map(({ name }) => `${name} text`).join(', ');
  const values = columns.map(({ name, type }) => `r.${name}::${type}`).join(', ');
  return `insert into ${target} (${names}) overriding system value
    select ${values} from json_to_recordset($1::text::json) as r (${texts})`;
}

/** What is numbered from now on comes after what was moved. */
async function goOnNumbering(query: PostgresQuery, table: string, column: string): Promise<void> {
  await query(`select setval(pg_get_serial_sequence($1::text, $2::text)::regclass, max(t.${column})) from ${table} t`, [
    table,
    column,
  ]);
}
