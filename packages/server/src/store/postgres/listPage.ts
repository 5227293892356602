import type { ListRowsQuery, RowPage } from '../OrderStore.js';
import type { Statements } from './createStatements.js';
import type { PostgresParam } from './PostgresQuery.js';
import { fromRecord, isStorable } from './rowCodec.js';

/** What a page is read with. */
export interface ListAccess {
  statements: Statements;
  run: (text: string, params: PostgresParam[]) => Promise<Record<string, unknown>[]>;
}

/** Reads one page in one statement. @returns null when there is no such cursor. */
export async function listPage({ statements, run }: ListAccess, page: ListRowsQuery): Promise<RowPage | null> {
  const { owner, limit, startingAfter, endingBefore } = page;
  const cursor = startingAfter ?? endingBefore;
  if (!isStorable(owner) || !isStorable(cursor ?? ''))
    return cursor === undefined ? { rows: [], hasMore: false } : null;
  const texts = statements.list[endingBefore === undefined ? 'older' : 'newer'];
  const statuses = page.statuses && [JSON.stringify([...new Set(page.statuses.filter(isStorable))])];
  // What begins at a cursor shows the cursor first; and one more than asked for tells whether there are more.
  const records =
    cursor === undefined
      ? await run(statuses ? texts.byStatus : texts.all, [owner, limit + 1, ...(statuses ?? [])])
      : await run(statuses ? texts.fromCursorByStatus : texts.fromCursor, [
          owner,
          limit + 2,
          cursor,
          ...(statuses ?? []),
        ]);
  if (cursor !== undefined && records.length === 0) return null;
  const found = cursor === undefined ? records : records.slice(1);
  const rows = found.slice(0, limit).map(fromRecord);
  return { rows: endingBefore === undefined ? rows : rows.toReversed(), hasMore: found.length > limit };
}
