'use client';

import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { RowVirtualizer } from './createRowVirtualizer.js';
import type { VirtualCore } from './useVirtualCore.js';

/** React warns of layout effects on a server. */
const useClientLayoutEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

export interface VirtualRowsOptions {
  /** Null for as long as all rows are rendered. */
  core: VirtualCore | null;
  body: RefObject<HTMLTableSectionElement | null>;
  count: number;
  /** What a row's height is remembered by. Another function when a row has another key. */
  getItemKey: (index: number) => string | number;
  /** Rows that are rendered wherever the visitor has scrolled to, in rising order. */
  kept: readonly number[];
}

/**
 * The rows in view, by TanStack Virtual. Rows stand in the flow with gaps in place of those that are left out, so that
 * the table lays out its columns; what is seen stays where it is when rows come or go above it.
 *
 * @returns `virtualizer` is null while all rows are rendered.
 */
export function useVirtualRows({ core, body, count, getItemKey, kept }: VirtualRowsOptions) {
  const [virtualizer, setVirtualizer] = useState<RowVirtualizer | null>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  const [rowHeight, setRowHeight] = useState(0);
  const { measure, onRows } = useRowChanges();

  const keptKey = kept.join();
  const rangeExtractor = useCallback(
    (range: Parameters<VirtualCore['defaultRangeExtractor']>[0]) => {
      const indexes = core?.defaultRangeExtractor(range) ?? [];
      if (keptKey === '') return indexes;
      return [...new Set([...indexes, ...keptKey.split(',').map(Number)])].toSorted((a, b) => a - b);
    },
    [core, keptKey],
  );

  // What is seen keeps its place unless the top of the list is in view: there, what is new shows.
  const anchorTo = virtualizer && (virtualizer.scrollOffset ?? 0) > scrollMargin ? 'end' : 'start';
  virtualizer?.update({
    count,
    getItemKey,
    rangeExtractor,
    scrollMargin,
    anchorTo,
    estimateSize: () => rowHeight,
    onRows,
  });

  const current = useRef<RowVirtualizer | null>(null);
  useClientLayoutEffect(() => {
    if (!core || !body.current || virtualizer) return;
    const created = core.createRowVirtualizer(body.current);
    current.current = created;
    setRowHeight(core.rememberHeights(created, body.current, getItemKey));
    setScrollMargin(core.distanceFromStart(body.current, created.scroller));
    // Last, as what changes is laid out again before it can be measured.
    core.freezeColumns(body.current);
    setVirtualizer(created);
  }, [core, body, virtualizer, getItemKey]);
  // The same one all the time: rows are not rendered again for it.
  const measureRow = useCallback(
    (row: HTMLTableRowElement | null) => measure(() => current.current?.measureRow(row)),
    [measure],
  );
  useClientLayoutEffect(() => virtualizer?._didMount(), [virtualizer]);
  useClientLayoutEffect(() => virtualizer?._willUpdate());
  useEffect(() => {
    // Something above the list may have grown; while scrolling there is no time to look.
    if (!core || !virtualizer || virtualizer.isScrolling) return;
    // With the next frame, which lays out the page anyway.
    const frame = requestAnimationFrame(() => {
      const distance = body.current && core.distanceFromStart(body.current, virtualizer.scroller);
      if (distance !== null && Math.abs(distance - scrollMargin) >= 1) setScrollMargin(distance);
    });
    return () => cancelAnimationFrame(frame);
  });
  useClientLayoutEffect(() => {
    return core && virtualizer && body.current ? core.watchRows(body.current, virtualizer, setRowHeight) : undefined;
  }, [core, virtualizer, body]);
  return { virtualizer, measureRow, start: scrollMargin };
}

/** Renders again when the rows in view change: at once when they have moved, or what is seen would jump. */
function useRowChanges() {
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const isCommitting = useRef(false);
  // Rows are measured while React commits them; it cannot flush then, and does so by itself.
  const measure = useCallback((perform: () => void) => {
    isCommitting.current = true;
    perform();
    isCommitting.current = false;
  }, []);
  const onRows = useCallback((isSync: boolean) => {
    if (isSync && !isCommitting.current) flushSync(renderAgain);
    else renderAgain();
  }, []);
  return { measure, onRows };
}
