import { expect, test } from 'vitest';
import { en } from '../messages/en.js';
import { formatTimeLeft } from './formatTimeLeft.js';

test.each([
  [30 * 86_400, '30 d 0 h'],
  [86_400, '1 d 0 h'],
  [86_399, '23 h 59 min'],
  [23 * 3_600 + 14 * 60 + 59, '23 h 14 min'],
  [3_600, '1 h 0 min'],
  [3_599, '59 min'],
  [900, '15 min'],
  [899, '14 min 59 s'],
  [1, '0 min 1 s'],
])('%i seconds are %s', (secondsLeft, expected) => {
  expect(formatTimeLeft(secondsLeft, en)).toBe(expected);
});
