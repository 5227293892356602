import { expect, it } from 'vitest';
import { toSafeUrl } from './toSafeUrl.js';

it.each([
  'https://checkout.stripe.com/c/pay/cs_test_1#fid',
  'http://localhost:12111/c/pay/cs_test_1',
  'http://127.0.0.1:12111/i/in_1',
])('lets %s through', (url) => {
  expect(toSafeUrl(url)).toBe(url);
});

it.each([
  null,
  undefined,
  '',
  '/orders',
  'javascript:alert(1)',
  'data:text/html,x',
  'http://checkout.stripe.com/pay',
  'http://localhost.evil.test/',
  'https://stripe.com@evil.test/',
  'https://:secret@evil.test/',
  'intent://scan/#Intent;end',
])('makes nothing of %s', (url) => {
  expect(toSafeUrl(url)).toBeNull();
});
