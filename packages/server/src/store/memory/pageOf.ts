import type { OrderPageQuery, OrderPage } from '../OrderStore.js';
import type { OrderEntry } from './OrderEntry.js';

/** Cuts a page from an owner's orders, newest first. @returns null when the cursor is none of them. */
export function pageOf(entries: readonly OrderEntry[], query: OrderPageQuery): OrderPage | null {
  const { limit, startingAfter, endingBefore, statuses } = query;
  const cursor = startingAfter ?? endingBefore;
  const position = cursor === undefined ? -1 : entries.findIndex(({ row }) => row.ref === cursor);
  if (cursor !== undefined && position === -1) return null;
  const side = endingBefore === undefined ? entries.slice(position + 1) : entries.slice(0, position);
  const matching = side.filter(({ row }) => !statuses || statuses.includes(row.order?.status ?? ''));
  const page = endingBefore === undefined ? matching.slice(0, limit) : matching.slice(-limit);
  const orders = page.flatMap(({ row }) => row.order ?? []);
  return { orders: structuredClone(orders), hasMore: matching.length > page.length };
}
