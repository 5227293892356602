import { currencyDecimals, toMajorUnits } from '@offtake/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDecimalInput } from './readDecimalInput.js';
import { readQuantityInput } from './readQuantityInput.js';

const LOCALES = (
  'en en-GB en-IN en-ZA en-AU de de-AT de-CH de-LI fr fr-CA fr-CH fr-BE es es-MX es-AR pt-BR pt-PT it it-CH nl nl-BE sv da nb ' +
  'fi is pl cs sk hu ro bg hr sl sr uk ru lt lv et el tr ja zh zh-TW ko th vi id ms hi bn mr ta te gu ur ne fa ar ar-EG ' +
  'ar-MA ar-AE he ka hy az kk uz km my dz ccp'
).split(' ');
const CURRENCIES = 'usd eur gbp chf sek dkk nok pln czk huf inr brl mxn jpy krw clp kwd bhd jod aed'.split(' ');
const DISPLAYS = ['symbol', 'narrowSymbol', 'code'] as const;

const locale = fc.constantFrom(...LOCALES);

describe.each(LOCALES)('in %s', (tag) => {
  const minorUnits = fc.nat({ max: 10 ** 11 });

  it('money is read back just as Intl writes it', () => {
    const money = fc.tuple(fc.constantFrom(...CURRENCIES), fc.constantFrom(...DISPLAYS), minorUnits, fc.boolean());
    fc.assert(
      fc.property(money, ([currency, currencyDisplay, amount, useGrouping]) => {
        const decimals = currencyDecimals(currency);
        const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping };
        const format = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay, ...options });
        const quantity = format.format(Number(toMajorUnits(amount, currency)));
        expect(readQuantityInput({ quantity, unit: 'amount', currency }, tag), quantity).toEqual({ amount });
      }),
      { numRuns: 60 },
    );
  });

  it('tons are read back just as Intl writes them', () => {
    fc.assert(
      fc.property(fc.nat({ max: 10 ** 12 }), fc.boolean(), (millionths, useGrouping) => {
        const quantity = new Intl.NumberFormat(tag, { maximumFractionDigits: 6, useGrouping }).format(millionths / 1e6);
        const read = readQuantityInput({ quantity, unit: 'metric_tons', currency: 'usd' }, tag);
        expect(typeof read !== 'string' && 'metric_tons' in read && Number(read.metric_tons), quantity).toBe(
          millionths / 1e6,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('nothing is below zero', () => {
    const style = { style: 'currency', currency: 'USD' } as const;
    for (const options of [{}, style, { ...style, currencySign: 'accounting' } as const]) {
      const quantity = new Intl.NumberFormat(tag, options).format(-1_234.5);
      expect(readQuantityInput({ quantity, unit: 'amount', currency: 'usd' }, tag), quantity).toBe('not_a_number');
    }
  });
});

describe('what people type', () => {
  it.each<[quantity: string, currency: string, locale: string, read: number | string]>([
    ['1.500', 'usd', 'en', 'too_precise'],
    ['1,500', 'usd', 'de', 'too_precise'],
    ['1.500', 'usd', 'de', 150_000],
    ['1.50', 'usd', 'en', 150],
    ['1.5000', 'usd', 'en', 150],
    ['1.500', 'kwd', 'en', 1_500],
    ['1,500', 'kwd', 'en', 1_500_000],
    ['1.000', 'jpy', 'en', 'too_precise'],
    ['1,000', 'jpy', 'en', 1_000],
    ['1000.00', 'jpy', 'en', 1_000],
    ['1000.5', 'jpy', 'ja', 'too_precise'],
    ['￥１，５００', 'jpy', 'ja', 1_500],
    ['kr 1 500,50', 'nok', 'nb', 150_050],
    ['1.500,50 kr.', 'dkk', 'da', 150_050],
    ['1.500,50 kr', 'dkk', 'da', 150_050],
    ['R$ 1.500,50', 'brl', 'pt-BR', 150_050],
    ['CHF 1’500.50', 'chf', 'de-CH', 150_050],
    ["1'500.50 Fr", 'chf', 'de-CH', 'not_a_number'],
    ['1\u202F500,50\u00A0€', 'eur', 'fr', 150_050],
    ['\u00A01 500,50 € ', 'eur', 'fr', 150_050],
    ['₹12,34,567.80', 'inr', 'en-IN', 123_456_780],
    ['١٬٥٠٠٫٥٠', 'aed', 'ar-EG', 150_050],
    ['1٬500٫50', 'usd', 'en', 150_050],
    ['1.000 000,5', 'eur', 'de-AT', 'not_a_number'],
    ["1'000,000", 'chf', 'de-CH', 'not_a_number'],
    ['-5', 'usd', 'en', 'not_a_number'],
    ['5-', 'usd', 'en', 'not_a_number'],
    ['\uFF0D5', 'usd', 'en', 'not_a_number'],
    ['(5)', 'usd', 'en', 'not_a_number'],
    ['CA$5', 'usd', 'en', 'not_a_number'],
    ['£5', 'usd', 'en', 'not_a_number'],
    ['5 t', 'usd', 'en', 'not_a_number'],
    ['$', 'usd', 'en', 'not_a_number'],
  ])('%j of %s in %s is %j', (quantity, currency, tag, read) => {
    const expected = typeof read === 'string' ? read : { amount: read };
    expect(readQuantityInput({ quantity, unit: 'amount', currency }, tag)).toEqual(expected);
  });

  it('is never read as anything but what its digits are', () => {
    const signs = fc.constantFrom('.', ',', ' ', '\u00A0', '\u202F', "'", '’', '٫', '٬');
    const typed = fc.array(fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 999 }).map(String) }, signs), {
      minLength: 1,
      maxLength: 7,
    });
    fc.assert(
      fc.property(typed, locale, (parts, tag) => {
        const text = parts.join('');
        const read = readDecimalInput(text, tag);
        if (read.kind !== 'decimal') return;
        const digits = text.replaceAll(/\D/g, '').replace(/^0+/, '');
        expect(read.value.replace('.', '').replace(/^0+/, '')).toBe(digits);
        // Where there is a point in it, the text has a sign at that very place, and none behind it.
        const fraction = read.value.split('.')[1] ?? '';
        expect(/\D/.test(text.trim().slice(text.trim().length - fraction.length))).toBe(false);
        expect(fraction === '' || /\D/.test(text.trim().at(-fraction.length - 1) ?? '')).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it('is read one way in a locale: a sign that groups there is no point', () => {
    fc.assert(
      fc.property(
        locale,
        fc.integer({ min: 1, max: 999 }),
        fc.nat({ max: 999 }),
        fc.constantFrom('.', ','),
        (tag, whole, rest, sign) => {
          const text = `${whole}${sign}${String(rest).padStart(3, '0')}`;
          const read = readDecimalInput(text, tag);
          if (read.kind !== 'decimal') return;
          const format = new Intl.NumberFormat(tag, { numberingSystem: 'latn', style: 'currency', currency: 'USD' });
          const parts = [
            ...format.formatToParts(1234567.5),
            ...new Intl.NumberFormat(tag, { numberingSystem: 'latn' }).formatToParts(1234567.5),
          ];
          const roles = new Set(parts.filter(({ value }) => value === sign).map(({ type }) => type));
          expect([...roles]).toEqual([read.value.includes('.') ? 'decimal' : 'group']);
        },
      ),
    );
  });
});
