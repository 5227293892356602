import { describe, expect, it } from 'vitest';
import { inputFormatOf } from '../order-form/useInputFormat.js';
import { createFormat } from './createFormat.js';

describe('createFormat', () => {
  it('writes money without marks where writing goes from left to right', () => {
    const format = createFormat('en-US', 'UTC');
    expect(format.money(138_050, 'usd')).toBe('$1,380.50');
  });

  it('keeps the letters and the sign of a currency together where it goes from right to left', () => {
    expect(createFormat('ar', 'UTC').money(138_050, 'usd')).toContain('\u2066US$\u2069');
  });

  it('tells dollars apart, as the language does', () => {
    const dollars = (locale: string) =>
      ['usd', 'cad'].map((currency) => createFormat(locale, 'UTC').money(100, currency));
    expect(dollars('en-US')).toEqual(['$1.00', 'CA$1.00']);
    expect(dollars('en-CA')).toEqual(['US$1.00', '$1.00']);
  });

  it.each(['points', 'xxx', 'us$', ''])(
    'writes what is no currency, %j, as it came and makes up no sign',
    (currency) => {
      const format = createFormat('en-US', 'UTC');
      const raw = `\u2068${currency.toUpperCase()}\u2069`;
      expect(format.money(-138_050, currency)).toBe(`-1,380.50\u00A0${raw}`);
      expect(inputFormatOf('en-US').moneyShort(138_000, currency)).toBe(`1,380\u00A0${raw}`);
      expect(inputFormatOf('en-US').currencySign(currency)).toBe(raw);
    },
  );

  it('lets what is no currency turn nothing around', () => {
    expect(createFormat('en-US', 'UTC').money(100, '\u202Epoints')).toBe('1.00\u00A0\u2068POINTS\u2069');
  });

  it('leaves a sign without letters to the rules of its language', () => {
    expect(createFormat('he', 'UTC').money(138_050, 'usd')).not.toContain('\u2066');
  });
});
