'use client';

import type { Order } from '@offtake/contract';
import type { OrdersWindow, useOrders } from '@offtake/hooks';
import { useCallback, useEffect, useMemo, useState, type RefObject } from 'react';
import type { Reading } from './findReading.js';
import { rememberIds, type SeenIds } from './rememberIds.js';
import type { RowEntry } from './toRowEntries.js';
import { ROW_HEIGHT_USUAL, useFirstRows } from './useFirstRows.js';
import { useKeptRow } from './useKeptRow.js';
import { useVirtualCore } from './useVirtualCore.js';
import { useVirtualRows } from './useVirtualRows.js';

export interface OrderRowsOptions {
  body: RefObject<HTMLTableSectionElement | null>;
  orders: ReturnType<typeof useOrders>;
  window: OrdersWindow;
  pageSize: number;
  isOnline: boolean;
}

/**
 * The rows of the table's body: all of them in a short list, those in view and gaps in a long one. Reads what rows in
 * view need before it is seen.
 */
export function useOrderRows({ body, orders: query, window: held, pageSize, isOnline }: OrderRowsOptions) {
  const orders = query.data ?? NO_ORDERS;
  const { firstIndex } = held;
  const seen = useSeenIds({ orders, firstIndex, isEnd: !query.hasNextPage });
  const kept = useKeptRow(body, { orders, firstIndex });
  const loaded = useVirtualCore(seen.length);
  const core = typeof loaded === 'string' ? null : loaded;
  const firstRows = useFirstRows(loaded !== null);
  const getItemKey = useCallback((index: number) => seen[index] ?? index, [seen]);
  const { virtualizer, measureRow, start } = useVirtualRows({
    core,
    body,
    count: seen.length,
    getItemKey,
    kept: withNeighbours(kept?.index, seen.length),
  });

  const rows = virtualizer?.getVirtualItems();
  const range = virtualizer?.range ?? null;
  const place = { start: firstIndex, end: firstIndex + orders.length };
  const { hasNextPage: hasNext, hasPreviousPage: hasPrevious } = query;
  const reading = core && range && core.findReading({ range, held: place, hasNext, hasPrevious, pageSize });
  const isFailed = hasFailed(reading, query, held);
  const read = () => {
    if (reading === 'next') void query.fetchNextPage({ cancelRefetch: false });
    if (reading === 'previous') void query.fetchPreviousPage({ cancelRefetch: false });
    if (reading === 'move' && core && range) held.moveTo(core.findStart(seen, range.startIndex, pageSize));
  };
  // Where the visitor is on the way to is known when the scrolling has come to rest.
  const isOnTheWay = held.isMoving || virtualizer?.isScrolling === true;
  const isDue = reading !== null && !isFailed && isOnline && !(reading === 'move' ? isOnTheWay : query.isFetching);
  useEffect(() => {
    if (isDue) read();
  });

  const orderAt = (index: number) => (index === kept?.index ? kept.order : orders[index - firstIndex]);
  const failedIndex = isFailed && range ? failedPlace(reading, place, range.startIndex) : null;
  let entries: RowEntry[];
  if (core && virtualizer && rows) {
    const end = start + virtualizer.getTotalSize();
    entries = core.toRowEntries(rows, { orderAt, slots: virtualizer.slots, failedIndex, start, end });
  } else if (loaded === 'failed') {
    entries = toPlainEntries(orders, firstIndex);
  } else {
    entries = toFirstEntries(orders, { firstIndex, count: firstRows });
  }
  return {
    entries,
    isVirtual: virtualizer !== null,
    measureRow,
    retry: read,
  };
}

function toPlainEntries(orders: readonly Order[], firstIndex: number): RowEntry[] {
  return orders.map((order, position) => ({ kind: 'order', key: order.id, index: firstIndex + position, order }));
}

/** A list that is come back to is about as long as it was, and scrolls where it did. */
function toFirstEntries(
  orders: readonly Order[],
  { firstIndex, count }: { firstIndex: number; count: number },
): RowEntry[] {
  const entries = toPlainEntries(orders.slice(0, count), firstIndex);
  const left = orders.length - entries.length;
  if (firstIndex > 0) entries.unshift({ kind: 'gap', key: 'gap start', height: firstIndex * ROW_HEIGHT_USUAL });
  if (left > 0) entries.push({ kind: 'gap', key: 'gap end', height: left * ROW_HEIGHT_USUAL });
  return entries;
}

const NO_ORDERS: readonly Order[] = [];

function useSeenIds({ orders, firstIndex, isEnd }: { orders: readonly Order[]; firstIndex: number; isEnd: boolean }) {
  const [seen, setSeen] = useState<SeenIds>([]);
  const held = useMemo(() => orders.map(({ id }) => id), [orders]);
  const now = useMemo(() => rememberIds(seen, { held, firstIndex, isEnd }), [seen, held, firstIndex, isEnd]);
  // Known at once, and the same rows are rendered only once more.
  if (now !== seen) setSeen(now);
  return now;
}

/** With the rows beside it, so that the Tab key goes on from where the focus is. */
function withNeighbours(index: number | undefined, count: number): number[] {
  if (index === undefined) return [];
  return [index - 1, index, index + 1].filter((row) => row >= 0 && row < count);
}

function hasFailed(reading: Reading, query: OrderRowsOptions['orders'], held: OrdersWindow): boolean {
  if (reading === 'next') return query.isFetchNextPageError;
  if (reading === 'previous') return query.isFetchPreviousPageError;
  return reading === 'move' && held.moveError !== null && !held.isMoving;
}

/** Which row says so: the one next to what is held, or the second one in view where that is far off. */
function failedPlace(reading: Reading, place: { start: number; end: number }, firstInView: number): number {
  if (reading === 'move') return firstInView + 1;
  return reading === 'previous' ? place.start - 1 : place.end;
}
