'use client';

import { METRIC_TONS_MAX_DECIMALS, type CurrencyCode, type MinorUnits } from '@offtake/contract';
import { keep } from '../internals/keep.js';
import { keepTogether, moneyFormat, rawCurrency, writeMoney } from '../internals/moneyFormat.js';
import { useLocale } from '../provider/uiContext.js';

/** Writes numbers in and beside a field, in one language. */
export interface InputFormat {
  /** An amount in the currency's smallest unit, without decimals that are zero: `$100`. */
  moneyShort: (amount: MinorUnits, currency: CurrencyCode) => string;
  /** The sign that a currency is written with here: `$`. */
  currencySign: (currency: CurrencyCode) => string;
  /** A number as a person would type it into a field, without grouping: `1234.50`. */
  typed: (decimal: string, decimals: number) => string;
}

/** The formatters of fields, in the language here. */
export function useInputFormat(): InputFormat {
  return inputFormatOf(useLocale());
}

/** The formatters of fields in one language. */
export const inputFormatOf = keep((locale: string): InputFormat => {
  const typed = keep((decimals: number) => {
    return new Intl.NumberFormat(locale, {
      useGrouping: false,
      minimumFractionDigits: decimals,
      maximumFractionDigits: METRIC_TONS_MAX_DECIMALS,
    });
  });
  return {
    moneyShort: (amount, currency) => writeMoney(locale, amount, currency, true),
    currencySign: (currency) => {
      const parts = moneyFormat(locale, currency, false).formatToParts(0);
      const sign = parts.find(({ type }) => type === 'currency')?.value;
      return sign === undefined ? rawCurrency(currency) : keepTogether(sign, locale);
    },
    typed: (decimal, decimals) => typed(decimals).format(Number(decimal)),
  };
});
