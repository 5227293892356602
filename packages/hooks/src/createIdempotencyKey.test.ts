import { expect, it } from 'vitest';
import { createIdempotencyKey } from './createIdempotencyKey.js';

it('makes 32 hexadecimal digits, others each time', () => {
  const keys = Array.from({ length: 100 }, createIdempotencyKey);
  expect(keys.every((key) => /^[0-9a-f]{32}$/.test(key))).toBe(true);
  expect(new Set(keys).size).toBe(100);
});
