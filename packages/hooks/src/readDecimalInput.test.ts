import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDecimalInput } from './readDecimalInput.js';

const NBSP = '\u00A0';
const NARROW_NBSP = '\u202F';

/** The text, its locale, and the value; null is invalid. */
const READINGS: [text: string, locale: string, value: string | null][] = [
  ['12', 'en', '12'],
  [' 12.50 ', 'en', '12.50'],
  ['1,500', 'en', '1500'],
  ['1,500.25', 'en', '1500.25'],
  ['1,5', 'en', null],
  ['1,50', 'en', null],
  ['1,5000', 'en', null],
  ['0,500', 'en', null],
  ['12,34,567', 'en', null],
  ['1.500', 'en', '1.500'],
  ['1.500.000', 'en', null],
  ['1,500,', 'en', null],
  [',500', 'en', null],
  ['1.5,000', 'en', null],
  ['.5', 'en', '0.5'],
  ['5.', 'en', '5'],
  ['.', 'en', null],
  ['0', 'en', '0'],
  ['007', 'en', '7'],
  ['00.10', 'en', '0.10'],
  ['1.500', 'de', '1500'],
  ['1,5', 'de', '1.5'],
  ['1.5', 'de', null],
  ['0.500', 'de', null],
  ['1.234.567,89', 'de', '1234567.89'],
  [',5', 'de', '0.5'],
  ['5.', 'de', null],
  ['1 000,50', 'fr', '1000.50'],
  [`1${NBSP}000,50`, 'fr', '1000.50'],
  [`1${NARROW_NBSP}000,50`, 'fr', '1000.50'],
  ['1 00', 'fr', null],
  ['1  000', 'fr', null],
  ['1.000', 'fr', null],
  ['1 000', 'en', null],
  ["1'000.50", 'de-CH', '1000.50'],
  ['1’000.50', 'de-CH', '1000.50'],
  ['1.000', 'de-CH', '1.000'],
  ['1,000', 'de-CH', null],
  ['1,00,000', 'en-IN', '100000'],
  ['12,34,567.8', 'en-IN', '1234567.8'],
  ['1,000,000', 'en-IN', '1000000'],
  ['1,00,000,000', 'en-IN', null],
  ['1,00,000', 'en', null],
  ['１２３．５', 'ja', '123.5'],
  ['１，５００', 'ja', '1500'],
  ['١٢٣٤', 'ar-EG', '1234'],
  ['١٬٢٣٤٫٥', 'ar-EG', '1234.5'],
  ['۱۲٫۵', 'fa', '12.5'],
  ['१२.५', 'hi', '12.5'],
  ['๑๒.๕', 'th', '12.5'],
  ['\u200F12\u200E', 'ar-EG', '12'],
  ['$100', 'en', '100'],
  ['US$ 100', 'en', '100'],
  ['100 USD', 'en', '100'],
  ['100usd', 'en', '100'],
  ['€ 12,50', 'de', '12.50'],
  ['12,50 €', 'de', '12.50'],
  ['€ 12,50', 'en', null],
  ['$ .5', 'en', '0.5'],
  ['100 $US', 'fr', '100'],
  ['0.5 t', 'en', '0.5'],
  ['$100 USD', 'en', null],
  ['$$100', 'en', null],
  ['$', 'en', null],
  ['USD', 'en', null],
  ['100 abc', 'en', null],
  ['5 kg', 'en', null],
  ['1e9', 'en', null],
  ['1e', 'en', null],
  ['NaN', 'en', null],
  ['Infinity', 'en', null],
  ['0x10', 'en', null],
  ['-1', 'en', null],
  ['−1', 'en', null],
  ['+1', 'en', null],
  ['(1)', 'en', null],
  ['1²', 'en', null],
  ['½', 'en', null],
  ['1/2', 'en', null],
  ['1:2', 'en', null],
  ['1_000', 'en', null],
  ['12 34', 'en', null],
  ['1g000', 'en', null],
  ['1d5', 'en', null],
];

it.each(READINGS)('reads %j in %s as %j', (text, locale, value) => {
  expect(readDecimalInput(text, locale)).toEqual(value === null ? { kind: 'invalid' } : { kind: 'decimal', value });
});

it.each(['', ' ', `${NBSP}\t\n`])('takes %j for nothing yet', (text) => {
  expect(readDecimalInput(text, 'en')).toEqual({ kind: 'empty' });
});

describe('what may stand beside the number', () => {
  it.each(['USD 5', '5 usd', '$5', 'US$5'])('takes %j where these are the affixes', (text) => {
    expect(readDecimalInput(text, 'en', ['usd', '$', 'US$'])).toEqual({ kind: 'decimal', value: '5' });
  });

  it.each(['€5', '5 EUR', '5 t', 'A$5', '5 US'])('does not take %j for them', (text) => {
    expect(readDecimalInput(text, 'en', ['usd', '$', 'US$'])).toEqual({ kind: 'invalid' });
  });
});

describe('text of any kind', () => {
  it('reads what Intl writes, in twelve locales', () => {
    const locales = ['en', 'de', 'fr', 'de-CH', 'pl', 'pt-BR', 'sv', 'ja', 'ar-EG', 'fa', 'hi', 'en-IN'];
    const hundredths = fc.integer({ min: 0, max: 10 ** 13 });
    fc.assert(
      fc.property(fc.constantFrom(...locales), hundredths, fc.boolean(), (locale, cents, useGrouping) => {
        const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping }).format(cents / 100);
        const read = readDecimalInput(text, locale);
        expect(read.kind === 'decimal' && Number(read.value)).toBe(cents / 100);
      }),
    );
  });

  it('reads money as Intl writes it', () => {
    const money = fc.tuple(
      fc.constantFrom('en', 'de', 'fr', 'ja', 'pt-BR', 'sv'),
      fc.constantFrom('USD', 'EUR', 'GBP', 'JPY'),
      fc.integer({ min: 0, max: 10 ** 9 }),
    );
    fc.assert(
      fc.property(money, ([locale, currency, amount]) => {
        const text = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
        const read = readDecimalInput(text, locale);
        expect(read.kind === 'decimal' && Number(read.value)).toBe(amount);
      }),
    );
  });

  it('gives a plain decimal or nothing', () => {
    const characters = fc.constantFrom(..."0123456789.,'’ -+e$€tUSD٣५".split(''), NBSP);
    const text = fc.string({ unit: characters, maxLength: 20 });
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'de', 'fr', 'de-CH', 'ar-EG', 'en-IN'), (typed, locale) => {
        const read = readDecimalInput(typed, locale);
        expect(read.kind !== 'decimal' || /^(0|[1-9]\d*)(\.\d+)?$/.test(read.value)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(['9', ',', ' ', '$', 'a', '1,'])('refuses a megabyte of %j at once', (part) => {
    const text = `1${part.repeat(1_000_000)}1`;
    const start = performance.now();
    expect(readDecimalInput(text, 'en')).toEqual({ kind: 'invalid' });
    expect(performance.now() - start).toBeLessThan(100);
  });
});
