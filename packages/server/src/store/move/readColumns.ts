import type { PostgresQuery } from '../postgres/PostgresQuery.js';

/** One column, as the database itself describes it. */
export interface Column {
  /** Quoted. */
  name: string;
  type: string;
  /** Whether the database numbers it by itself. */
  isNumbered: boolean;
}

/** Reads the columns of a table, whose name is quoted, in their order. Empty when there is no such table. */
export async function readColumns(query: PostgresQuery, table: string): Promise<Column[]> {
  const { rows } = await query(
    `select quote_ident(a.attname) as name, format_type(a.atttypid, a.atttypmod) as type,
       (a.attidentity <> '')::int as is_numbered
     from pg_attribute a
     where a.attrelid = to_regclass($1::text) and a.attnum > 0 and not a.attisdropped
     order by a.attnum`,
    [table],
  );
  return rows.map((row) => ({
    name: String(row['name']),
    type: String(row['type']),
    isNumbered: Number(row['is_numbered']) === 1,
  }));
}
