import { describe, expect, it } from 'vitest';
import { inputFormatOf } from './useInputFormat.js';

describe('inputFormatOf', () => {
  it('writes money briefly, and numbers as they are typed', () => {
    const format = inputFormatOf('en-US');
    expect([format.moneyShort(138_000, 'usd'), format.currencySign('usd'), format.typed('1234.5', 2)]).toEqual([
      '$1,380',
      '$',
      '1234.50',
    ]);
  });

  it('types every decimal of a ton, so that what is filled in is what is meant', () => {
    const { typed } = inputFormatOf('de');
    expect(['0.0005', '1.2345', '0.000001', '1234.5'].map((tons) => typed(tons, 0))).toEqual([
      '0,0005',
      '1,2345',
      '0,000001',
      '1234,5',
    ]);
  });

  it('keeps the letters and the sign of a currency together where writing goes from right to left', () => {
    const format = inputFormatOf('ar');
    for (const text of [format.moneyShort(138_000, 'usd'), format.currencySign('usd')]) {
      expect(text).toContain('\u2066US$\u2069');
    }
  });
});
