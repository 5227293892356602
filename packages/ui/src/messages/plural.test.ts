import { expect, test } from 'vitest';
import { plural } from './plural.js';

const FORMS = { one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };

test.each([
  ['en', 1, 'one'],
  ['en', 0, 'other'],
  ['fr', 0, 'one'],
  ['he', 2, 'two'],
  ['ar', 3, 'few'],
  ['ar', 11, 'many'],
  ['ja', 1, 'other'],
])('in %s %d takes the form "%s"', (locale, count, form) => {
  expect(plural(locale, count, FORMS)).toBe(form);
});

test('takes `other` for a form that is not given', () => {
  expect(plural('ar', 3, { other: 'other' })).toBe('other');
});
