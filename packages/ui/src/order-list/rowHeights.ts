import { flushSync } from 'react-dom';
import type { RowVirtualizer } from './createRowVirtualizer.js';

/**
 * Takes the heights of the rows as they are, so that nothing moves when some of them are left out. @returns their
 * median.
 */
export function rememberHeights(
  { itemSizeCache }: RowVirtualizer,
  body: HTMLElement,
  getItemKey: (index: number) => string | number,
): number {
  const rows = [...body.querySelectorAll<HTMLElement>('tr')];
  for (const row of rows) {
    const index = row.dataset['index'];
    if (index !== undefined) itemSizeCache.set(getItemKey(Number(index)), heightOf(row));
  }
  return median(rows.map(heightOf));
}

/** Heights are others at another width. The first row in view stays the first one. */
export function remeasure(virtualizer: RowVirtualizer, setRowHeight: (height: number) => void): void {
  const rows = [...virtualizer.elementsCache.values()].filter((row) => row.isConnected);
  const first = virtualizer.range?.startIndex ?? 0;
  // Rows that are not there take their height from those that are, so that comes first.
  flushSync(() => setRowHeight(median(rows.map(heightOf))));
  virtualizer.measure();
  for (const row of rows) virtualizer.resizeItem(Number(row.dataset['index']), heightOf(row));
  if (first > 0) virtualizer.scrollToIndex(first, { align: 'start' });
}

/** Calls back when an element has become wider or narrower. @returns what ends that. */
export function onWidthChange(element: HTMLElement, onChange: () => void): () => void {
  let width: number | null = null;
  return observeSize(element, () => {
    const { clientWidth } = element;
    const isChanged = width !== null && width !== clientWidth;
    width = clientWidth;
    if (isChanged) onChange();
  });
}

/** Calls back with the first size, before it is painted, and with each other one. @returns what ends that. */
export function observeSize(element: HTMLElement, onSize: () => void): () => void {
  const observer = new ResizeObserver(onSize);
  observer.observe(element);
  return () => observer.disconnect();
}

function heightOf(row: HTMLElement): number {
  return row.getBoundingClientRect().height;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
