import type { ListRowsQuery, RowPage } from '../OrderStore.js';
import { fromRecord, isStorable } from './rowCodec.js';
import type { StatementAccess } from './StatementAccess.js';

/** Reads one page in one statement. @returns null when there is no such cursor. */
export async function listPage({ statements, run }: StatementAccess, page: ListRowsQuery): Promise<RowPage | null> {
  const { owner, limit, startingAfter, endingBefore } = page;
  const cursor = startingAfter ?? endingBefore;
  if (!isStorable(owner) || !isStorable(cursor ?? ''))
    return cursor === undefined ? { rows: [], hasMore: false } : null;
  assertLimit(limit);
  const statuses = page.statuses && JSON.stringify([...new Set(page.statuses.filter(isStorable))]);
  const [hasCursor, hasStatuses] = [cursor !== undefined, statuses !== undefined];
  const write = endingBefore === undefined ? statements.older : statements.newer;
  // One more than asked for tells whether there are more; and what begins at a cursor shows the cursor first.
  const text = write({ limit: limit + (hasCursor ? 2 : 1), hasCursor, hasStatuses });
  const records = await run(
    text,
    [owner, cursor, statuses].filter((param) => param !== undefined),
  );
  if (hasCursor && records.length === 0) return null;
  const found = hasCursor ? records.slice(1) : records;
  const rows = found.slice(0, limit).map(fromRecord);
  return { rows: endingBefore === undefined ? rows : rows.toReversed(), hasMore: found.length > limit };
}

/** It becomes part of the statement. */
function assertLimit(limit: number): void {
  if (Number.isSafeInteger(limit) && limit > 0) return;
  throw new TypeError(`postgresStore: limit must be a whole number above 0; it is ${limit}.`);
}
