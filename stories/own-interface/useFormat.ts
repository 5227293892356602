import { currencyDecimals, toMajorUnits, useOfftake } from '@offtake/hooks';
import { useMemo } from 'react';

/** Writes money, tons and times in the provider's language and time zone. */
export function useFormat() {
  const { locale, timeZone } = useOfftake();
  return useMemo(() => {
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: timeZone ?? undefined });
    const tons = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
    return {
      /** An amount in the currency's smallest unit. */
      money: (amount: number, currency: string) => {
        const decimals = currencyDecimals(currency);
        const options = { style: 'currency', currency, minimumFractionDigits: decimals } as const;
        return new Intl.NumberFormat(locale, options).format(Number(toMajorUnits(amount, currency)));
      },
      /** Metric tons, which come as a decimal string. */
      number: (decimal: string) => tons.format(Number(decimal)),
      /** A time in seconds since the Unix epoch. */
      date: (at: number) => day.format(at * 1_000),
      /** Seconds as hours, minutes and seconds. */
      time: (seconds: number) =>
        [seconds / 3_600, (seconds / 60) % 60, seconds % 60]
          .map((part) => String(Math.floor(part)).padStart(2, '0'))
          .join(':'),
    };
  }, [locale, timeZone]);
}
