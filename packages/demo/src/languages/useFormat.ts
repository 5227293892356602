import { currencyDecimals, toMajorUnits, type Order } from '@offtake/hooks';
import { useMemo } from 'react';
import type { Language } from './languages.js';
import { useLanguage } from './languageContext.js';

/** Writes numbers, money, days and what is said of an order as people read them, in the language of the app. */
export function useFormat() {
  const { locale, direction, messages } = useLanguage();
  return useMemo(() => createFormat({ locale, direction, messages }), [locale, direction, messages]);
}

function createFormat({ locale, direction, messages }: Pick<Language, 'locale' | 'direction' | 'messages'>) {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const words: Partial<Record<string, unknown>> = messages;
  return {
    /** @param amount in the smallest unit that Stripe counts the currency in. */
    money: (amount: number, currency: string) => {
      const parts = moneyFormat(locale, currency).formatToParts(Number(toMajorUnits(amount, currency)));
      // Isolated, or `US$` would be shown as `$US` among words that go from right to left.
      const isIsolated = direction === 'rtl';
      return parts
        .map(({ type, value }) => (isIsolated && type === 'currency' ? `\u2068${value}\u2069` : value))
        .join('');
    },
    /** A decimal as one would type it: without grouping. */
    typed: (decimal: string) =>
      new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 6 }).format(Number(decimal)),
    /** @param at in seconds since the Unix epoch. */
    day: (at: number) => day.format(at * 1_000),
    number: (value: number | string) => number.format(Number(value)),
    decimal: (value: number, decimals: number) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value),
    kilograms: (value: number, decimals = 0) =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: 'kilogram',
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }).format(value),
    /** A status of an order; one that is not known here is shown as it is. */
    status: (status: string) => {
      const word = words[`status.${status}`];
      return typeof word === 'string' ? word : status;
    },
    /** When an order is to be delivered, by the year; one before that of the order is removal that already exists. */
    delivery: ({ created, expected_delivery_year: year }: Pick<Order, 'created' | 'expected_delivery_year'>) =>
      year < new Date(created * 1_000).getUTCFullYear()
        ? messages['delivery.spot']
        : messages['delivery.byYear']({ year }),
  };
}

function moneyFormat(locale: string, currency: string): Intl.NumberFormat {
  const decimals = currencyDecimals(currency);
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}
