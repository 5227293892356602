import {
  METRIC_TONS_MAX_DECIMALS,
  type CurrencyCode,
  type MetricTons,
  type MinorUnits,
  type UnixSeconds,
} from '@offtake/contract';
import { keep } from './keep.js';
import { writeMoney } from './moneyFormat.js';

/** Writes money, tons and time in one language and time zone. */
export interface Format {
  /** BCP 47 language tag. */
  locale: string;
  /**
   * An amount in the currency's smallest unit, with its sign: `$100.00`; `100.00 POINTS` of what is no currency code.
   */
  money: (amount: MinorUnits, currency: CurrencyCode) => string;
  /** A quantity as a plain number: `1,234.5`. */
  number: (decimal: MetricTons) => string;
  /** A day: `12 Feb 2025`. */
  date: (at: UnixSeconds) => string;
  /** A day and a time of it: `12 Feb 2025, 09:41`. */
  dateTime: (at: UnixSeconds) => string;
  /** Several things in a row: `a, b and c`. */
  list: (items: readonly string[]) => string;
}

/** Makes the formatters of one language and time zone; those made before are given again. */
export const createFormat = keep((locale: string, timeZone: string): Format => {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: METRIC_TONS_MAX_DECIMALS });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone });
  // Made when they are first used: each takes milliseconds, and most components use none of them.
  const dateTime = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone }));
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  return {
    locale,
    money: (amount, currency) => writeMoney(locale, amount, currency),
    number: (decimal) => number.format(Number(decimal)),
    date: (at) => date.format(at * 1_000),
    dateTime: (at) => dateTime().format(at * 1_000),
    list: (items) => list().format(items),
  };
});

function once<TValue>(make: () => TValue): () => TValue {
  let value: TValue | undefined;
  return () => (value ??= make());
}
