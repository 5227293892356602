import { OfftakeError } from '@offtake/hooks';
import { expect, test } from 'vitest';
import { en } from './en.js';
import { readErrors } from './en/readErrors.js';
import { errorMessage } from './errorMessage.js';

const error = new OfftakeError({ code: 'price_changed', message: '' });

test('a failed call is told of in the words of its code', () => {
  expect(errorMessage(en, error)).toBe(en['error.price_changed']);
});

test('a read that fails as no read should is told of as something that went wrong', () => {
  expect(errorMessage(readErrors, error)).toBe(readErrors['error.internal_error']);
});

test('what is no failure of a call is told of as a lost connection', () => {
  expect(errorMessage(readErrors, null)).toBe(readErrors['error.network_error']);
});
