import type { OrderPageQuery, OrderPage } from '../OrderStore.js';
import { isStorable } from './rowCodec.js';
import type { StatementAccess } from './StatementAccess.js';

/**
 * Reads one page in one statement, each order as the text that was written.
 *
 * @returns null when there is no such cursor.
 */
export async function listPage(
  { statements, run }: StatementAccess,
  page: OrderPageQuery,
): Promise<OrderPage<string> | null> {
  const { owner, limit, startingAfter, endingBefore } = page;
  const cursor = startingAfter ?? endingBefore;
  if (!isStorable(owner) || !isStorable(cursor ?? ''))
    return cursor === undefined ? { orders: [], hasMore: false } : null;
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
  const orders = found.slice(0, limit).map((record) => String(record['order_document']));
  return { orders: endingBefore === undefined ? orders : orders.toReversed(), hasMore: found.length > limit };
}

/** It becomes part of the statement. */
function assertLimit(limit: number): void {
  if (Number.isSafeInteger(limit) && limit > 0) return;
  throw new TypeError(`postgresStore: limit must be a whole number above 0; it is ${limit}.`);
}
