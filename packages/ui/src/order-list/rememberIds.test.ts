import { describe, expect, it } from 'vitest';
import { rememberIds, type SeenIds } from './rememberIds.js';

const ids = (text: string) => text.split('');
const remember = (seen: SeenIds, held: string, firstIndex: number, isEnd = false) =>
  rememberIds(seen, { held: ids(held), firstIndex, isEnd })
    .map((id) => id ?? '-')
    .join('');

describe('the ids of a list', () => {
  it.each<[why: string, seen: string, held: string, firstIndex: number, expected: string]>([
    ['begin with what is held', '', 'abc', 0, 'abc'],
    ['go on where a page was added', 'abc', 'abcdef', 0, 'abcdef'],
    ['stay when the beginning is dropped', 'abcdef', 'cdefgh', 2, 'abcdefgh'],
    ['stay when the end is dropped', 'abcdefgh', 'bcd', 1, 'abcdefgh'],
    ['move down when one is placed', 'abcdef', 'Nabc', 0, 'Nabcdef'],
    ['move down when it turns out that one was placed', 'abcdef', 'cd', 3, '-abcdef'],
    ['move up when one has gone from what is held', 'abcdef', 'acd', 0, 'acdef'],
    ['move up when the start is nearer than it was thought', 'abcdef', 'cd', 0, 'cdef'],
    ['are not known before a part that was never seen', '', 'xy', 3, '---xy'],
    ['give way to a part that was never seen', 'abcdef', 'xy', 2, 'abxyef'],
  ])('%s', (_why, seen, held, firstIndex, expected) => {
    expect(remember(ids(seen), held, firstIndex)).toBe(expected);
  });

  it('end where the list does', () => {
    expect(remember(ids('abcdef'), 'bc', 1, true)).toBe('abc');
  });

  it('are the same array when nothing has changed', () => {
    const seen = ids('abcdef');
    expect(rememberIds(seen, { held: ids('cd'), firstIndex: 2, isEnd: false })).toBe(seen);
    expect(rememberIds(seen, { held: ids('ef'), firstIndex: 4, isEnd: true })).toBe(seen);
  });
});
