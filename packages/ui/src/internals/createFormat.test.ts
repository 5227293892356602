import { describe, expect, it } from 'vitest';
import { createFormat } from './createFormat.js';

describe('createFormat', () => {
  it('writes money without marks where writing goes from left to right', () => {
    const format = createFormat('en-US', 'UTC');
    expect([format.money(138_050, 'usd'), format.moneyShort(138_000, 'usd'), format.currencySign('usd')]).toEqual([
      '$1,380.50',
      '$1,380',
      '$',
    ]);
  });

  it('keeps the letters and the sign of a currency together where it goes from right to left', () => {
    const format = createFormat('ar', 'UTC');
    for (const text of [format.money(138_050, 'usd'), format.moneyShort(138_000, 'usd'), format.currencySign('usd')]) {
      expect(text).toContain('\u2066US$\u2069');
    }
  });

  it('types every decimal of a ton, so that what is filled in is what is meant', () => {
    const { typed } = createFormat('de', 'UTC');
    expect(['0.0005', '1.2345', '0.000001', '1234.5'].map((tons) => typed(tons, 0))).toEqual([
      '0,0005',
      '1,2345',
      '0,000001',
      '1234,5',
    ]);
  });

  it('leaves a sign without letters to the rules of its language', () => {
    expect(createFormat('he', 'UTC').money(138_050, 'usd')).not.toContain('\u2066');
  });
});
