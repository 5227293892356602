import type { SeenIds } from './rememberIds.js';

/** What is to be read next for the rows in view; null when nothing is. */
export type Reading = 'next' | 'previous' | 'move' | null;

export interface FindReadingOptions {
  /** The first and the last row in view. */
  range: { startIndex: number; endIndex: number };
  /** The orders that are held: the index of the first one, and of what follows the last one. */
  held: { start: number; end: number };
  hasNext: boolean;
  hasPrevious: boolean;
  pageSize: number;
}

/**
 * Finds what rows in view need: the next or previous page while there is still a page or a screen of rows ahead, or
 * another part of the list when they are more than two pages away from what is held.
 */
export function findReading({ range, held, hasNext, hasPrevious, pageSize }: FindReadingOptions): Reading {
  const { startIndex, endIndex } = range;
  const far = 2 * pageSize;
  if (endIndex < held.start - far || startIndex > held.end + far) return 'move';
  const ahead = Math.max(pageSize, endIndex - startIndex);
  // What is in view comes first.
  if (hasPrevious && startIndex < held.start) return 'previous';
  if (hasNext && endIndex + ahead >= held.end) return 'next';
  return hasPrevious && startIndex - ahead < held.start ? 'previous' : null;
}

/** Where to read from to have a row and some before it: after an order that was seen, or null for the newest. */
export function findStart(seen: SeenIds, index: number, pageSize: number): { after: string; index: number } | null {
  for (let start = index - Math.ceil(pageSize / 3); start > 0; start -= 1) {
    const after = seen[start - 1];
    if (after !== undefined) return { after, index: start };
  }
  return null;
}
