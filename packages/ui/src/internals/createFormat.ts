import {
  currencyDecimals,
  toMajorUnits,
  type CurrencyCode,
  type MetricTons,
  type MinorUnits,
  type UnixSeconds,
} from '@offtake/contract';
import { directionOf } from './directionOf.js';

/** Writes money, tons and time in one language and time zone. */
export interface Format {
  /** An amount in the currency's smallest unit, with its sign: `$100.00`. */
  money: (amount: MinorUnits, currency: CurrencyCode) => string;
  /** The same without decimals that are zero, for short labels: `$100`. */
  moneyShort: (amount: MinorUnits, currency: CurrencyCode) => string;
  /** The sign that a currency is written with here: `$`. */
  currencySign: (currency: CurrencyCode) => string;
  /** A quantity as a plain number: `1,234.5`. */
  number: (decimal: MetricTons) => string;
  /** The same as a person would type it into a field, without grouping: `1234.50`. */
  typed: (decimal: string, decimals: number) => string;
  /** A day: `12 Feb 2025`. */
  date: (at: UnixSeconds) => string;
  /** A day and a time of it: `12 Feb 2025, 09:41`. */
  dateTime: (at: UnixSeconds) => string;
  /** A country by its two-letter code: `Iceland`. */
  country: (code: string) => string;
  /** Several things in a row: `a, b and c`. */
  list: (items: readonly string[]) => string;
}

const cache = new Map<string, Format>();

/** Makes the formatters of one language and time zone; those made before are given again. */
export function createFormat(locale: string, timeZone: string): Format {
  const key = `${locale} ${timeZone}`;
  const known = cache.get(key);
  if (known) return known;
  const format = makeFormat(locale, timeZone);
  cache.set(key, format);
  return format;
}

function makeFormat(locale: string, timeZone: string): Format {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  // Made when they are first used: each takes milliseconds, and most components use none of them.
  const dateTime = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }));
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const regions = once(() => new Intl.DisplayNames(locale, { type: 'region' }));
  const typed = keep((decimals: number) => {
    return new Intl.NumberFormat(locale, { useGrouping: false, minimumFractionDigits: decimals });
  });
  return {
    money: (amount, currency) => writeMoney(locale, moneyFormat(locale, currency), toMajorUnits(amount, currency)),
    moneyShort: (amount, currency) => {
      return writeMoney(locale, moneyFormat(locale, currency, true), toMajorUnits(amount, currency));
    },
    currencySign: (currency) => currencySign(locale, currency),
    number: (decimal) => number.format(Number(decimal)),
    typed: (decimal, decimals) => typed(decimals).format(Number(decimal)),
    date: (at) => date.format(at * 1_000),
    dateTime: (at) => dateTime().format(at * 1_000),
    country: (code) => countryName(regions(), code),
    list: (items) => list().format(items),
  };
}

function once<TValue>(make: () => TValue): () => TValue {
  let value: TValue | undefined;
  return () => (value ??= make());
}

/** Makes a value once for each key. */
function keep<TKey, TValue>(make: (key: TKey) => TValue): (key: TKey) => TValue {
  const kept = new Map<TKey, TValue>();
  return (key) => {
    const value = kept.get(key) ?? make(key);
    kept.set(key, value);
    return value;
  };
}

const moneyFormats = new Map<string, Intl.NumberFormat>();

/** Stripe counts some currencies in other decimals than `Intl` writes them with; Stripe's are what is paid. */
function moneyFormat(locale: string, currency: CurrencyCode, isShort = false): Intl.NumberFormat {
  const key = `${locale} ${currency} ${isShort}`;
  const known = moneyFormats.get(key);
  if (known) return known;
  const decimals = currencyDecimals(currency);
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    // A backend may send something that is no currency code, which `Intl` refuses: ISO 4217's sign of none stands for it.
    currency: /^[a-z]{3}$/i.test(currency) ? currency : 'XXX',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: isShort ? 0 : decimals,
    maximumFractionDigits: decimals,
  });
  moneyFormats.set(key, format);
  return format;
}

/** Where writing goes from right to left, `US$` of its own accord would be shown as `$US`. */
function writeMoney(locale: string, format: Intl.NumberFormat, decimal: string): string {
  if (directionOf(locale) === 'ltr') return format.format(Number(decimal));
  const parts = format.formatToParts(Number(decimal));
  return parts.map(({ type, value }) => (type === 'currency' ? keepTogether(value, locale) : value)).join('');
}

/** Isolates letters that are read from left to right, for those languages that are not. */
function keepTogether(text: string, locale: string): string {
  return directionOf(locale) === 'rtl' && /\p{L}/u.test(text) ? `\u2066${text}\u2069` : text;
}

function currencySign(locale: string, currency: CurrencyCode): string {
  const parts = moneyFormat(locale, currency).formatToParts(0);
  return keepTogether(parts.find(({ type }) => type === 'currency')?.value ?? currency.toUpperCase(), locale);
}

function countryName(regions: Intl.DisplayNames, code: string): string {
  try {
    return regions.of(code.toUpperCase()) ?? code;
  } catch {
    // A backend may send something that is no country code; it is shown as it came.
    return code;
  }
}
