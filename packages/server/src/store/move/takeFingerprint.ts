import type { PostgresQuery } from '../postgres/PostgresQuery.js';
import type { Column } from './readColumns.js';

/** What two copies of one table have in common, and two others have not. */
export interface Fingerprint {
  rows: number;
  /** The sum of 64 bits of each row's MD5: the same in any order of rows, and worked out without keeping them. */
  checksum: string;
}

/** Has the database itself work out a table's fingerprint, of all bytes of all columns. */
export async function takeFingerprint(
  query: PostgresQuery,
  table: string,
  columns: readonly Column[],
): Promise<Fingerprint> {
  const values = columns.map(({ name }) => `t.${name}::text`).join(', ');
  const { rows } = await query(
    `select count(*)::int as rows,
       coalesce(sum(('x' || left(md5(row(${values})::text), 16))::bit(64)::bigint), 0)::text as checksum
     from ${table} t`,
    [],
  );
  return { rows: Number(rows[0]?.['rows']), checksum: String(rows[0]?.['checksum']) };
}
