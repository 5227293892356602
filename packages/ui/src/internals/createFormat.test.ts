import { describe, expect, it } from 'vitest';
import { createFormat } from './createFormat.js';

describe('createFormat', () => {
  it('writes money without marks where writing goes from left to right', () => {
    const format = createFormat('en-US', 'UTC');
    expect(format.money(138_050, 'usd')).toBe('$1,380.50');
  });

  it('keeps the letters and the sign of a currency together where it goes from right to left', () => {
    expect(createFormat('ar', 'UTC').money(138_050, 'usd')).toContain('\u2066US$\u2069');
  });

  it('leaves a sign without letters to the rules of its language', () => {
    expect(createFormat('he', 'UTC').money(138_050, 'usd')).not.toContain('\u2066');
  });
});
