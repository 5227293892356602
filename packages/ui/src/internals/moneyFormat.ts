import type { CurrencyCode, MinorUnits } from '@offtake/contract';
import { currencyDecimals, toMajorUnits } from '@offtake/hooks';
import { directionOf } from './directionOf.js';
import { keep } from './keep.js';
import { toIsolatedText } from './toIsolatedText.js';

/**
 * How money is written in a language. Stripe counts some currencies in other decimals than `Intl` writes them with;
 * Stripe's are what is paid.
 *
 * @param isShort leaves out decimals that are zero.
 */
export const moneyFormat = keep((locale: string, currency: CurrencyCode, isShort: boolean): Intl.NumberFormat => {
  const decimals = currencyDecimals(currency);
  return new Intl.NumberFormat(locale, {
    // The narrow sign of many dollars is the same.
    ...(isCurrencyCode(currency) && { style: 'currency', currency, currencyDisplay: 'symbol' }),
    minimumFractionDigits: isShort ? 0 : decimals,
    maximumFractionDigits: decimals,
  });
});

/**
 * Writes an amount in the currency's smallest unit. Where writing goes from right to left, `US$` of its own accord
 * would be shown as `$US`.
 *
 * @param isShort leaves out decimals that are zero.
 */
export function writeMoney(locale: string, amount: MinorUnits, currency: CurrencyCode, isShort = false): string {
  const format = moneyFormat(locale, currency, isShort);
  const decimal = Number(toMajorUnits(amount, currency));
  // To write the parts takes several times as long, and a list writes many amounts.
  const written = directionOf(locale) === 'ltr' ? format.format(decimal) : writeParts(format, locale, decimal);
  return isCurrencyCode(currency) ? written : `${written}\u00A0${rawCurrency(currency)}`;
}

function writeParts(format: Intl.NumberFormat, locale: string, decimal: number): string {
  const parts = format.formatToParts(decimal);
  return parts.map(({ type, value }) => (type === 'currency' ? keepTogether(value, locale) : value)).join('');
}

/** What a currency is written as that has no sign: as it came. */
export function rawCurrency(currency: string): string {
  return toIsolatedText(currency.toUpperCase());
}

/**
 * A backend may send what is no currency code, which `Intl` refuses; and of `xxx`, no currency, it makes a sign that
 * nobody knows. Both are written as they came, behind the number.
 */
function isCurrencyCode(currency: string): boolean {
  return /^(?!xxx)[a-z]{3}$/i.test(currency);
}

/** Isolates letters that are read from left to right, for those languages that are not. */
export function keepTogether(text: string, locale: string): string {
  return directionOf(locale) === 'rtl' && /\p{L}/u.test(text) ? `\u2066${text}\u2069` : text;
}
