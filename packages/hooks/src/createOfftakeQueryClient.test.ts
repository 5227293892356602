import { expect, it } from 'vitest';
import { retryDelayMs, shouldRetry } from './createOfftakeQueryClient.js';
import { OfftakeError, type OfftakeErrorCode } from './OfftakeError.js';

function error(code: OfftakeErrorCode, retryAfterSeconds: number | null = null) {
  return new OfftakeError({ code, message: code, retryAfterSeconds });
}

it('tries again only what can succeed later, and three times at most', () => {
  expect(shouldRetry(0, error('network_error'))).toBe(true);
  expect(shouldRetry(2, error('stripe_unavailable'))).toBe(true);
  expect(shouldRetry(0, error('store_unavailable', 2))).toBe(true);
  expect(retryDelayMs(0, error('store_unavailable', 2))).toBe(2_000);
  expect(shouldRetry(3, error('network_error'))).toBe(false);
  for (const code of ['not_found', 'forbidden', 'invalid_response'] as const)
    expect(shouldRetry(0, error(code))).toBe(false);
  expect(shouldRetry(0, new TypeError())).toBe(false);
});

it('does not try again what the backend wants to wait long for', () => {
  expect(shouldRetry(0, error('rate_limited', 30))).toBe(true);
  expect(shouldRetry(0, error('rate_limited', 31))).toBe(false);
});

it('waits twice as long each time, or as long as it was asked to', () => {
  expect([0, 1, 2, 9].map((count) => retryDelayMs(count, error('network_error')))).toEqual([
    1_000, 2_000, 4_000, 30_000,
  ]);
  expect(retryDelayMs(5, error('rate_limited', 3))).toBe(3_000);
  expect(retryDelayMs(0, error('rate_limited', 1e9))).toBe(30_000);
});
