import { describe, expect, it } from 'vitest';
import { findReading, findStart, type Reading } from './findReading.js';

describe('what is read for the rows in view', () => {
  const held = { start: 1_000, end: 1_250 };
  it.each<[why: string, first: number, last: number, expected: Reading]>([
    ['nothing in the middle', 1_100, 1_120, null],
    ['the next page before its end is seen', 1_200, 1_226, 'next'],
    ['the next page when it is late', 1_255, 1_275, 'next'],
    ['the previous page before its start is seen', 1_020, 1_040, 'previous'],
    ['the previous page when it is late', 985, 1_005, 'previous'],
    ['another part far below', 1_310, 1_330, 'move'],
    ['another part far above', 0, 20, 'move'],
  ])('is %s', (_why, startIndex, endIndex, expected) => {
    const options = { held, hasNext: true, hasPrevious: true, pageSize: 25 };
    expect(findReading({ ...options, range: { startIndex, endIndex } })).toBe(expected);
  });

  it('is nothing beyond the ends of the list', () => {
    const options = { held: { start: 0, end: 30 }, hasNext: false, hasPrevious: false, pageSize: 25 };
    expect(findReading({ ...options, range: { startIndex: 0, endIndex: 29 } })).toBeNull();
  });
});

describe('where another part is read from', () => {
  const seen = Array.from({ length: 100 }, (_, index) => (index < 20 ? undefined : `ord_${index}`));

  it('is a third of a page above, after an order that was seen', () => {
    expect(findStart(seen, 70, 30)).toEqual({ after: 'ord_59', index: 60 });
    expect(findStart(seen, 200, 30)).toEqual({ after: 'ord_99', index: 100 });
  });

  it('is the newest order where none was seen', () => {
    expect(findStart(seen, 25, 30)).toBeNull();
    expect(findStart(seen, 0, 30)).toBeNull();
  });
});
