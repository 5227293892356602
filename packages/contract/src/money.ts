import { coefficientAt, normalizeDecimal, readDecimal } from './decimal.js';
import type { FieldErrorCode } from './errorCodes.js';
import type { CurrencyCode, MinorUnits } from './units.js';

/** The least that can be ordered for, in the currency's smallest unit. */
export const AMOUNT_MIN = 1;

/** Stripe's bound on amounts: eight digits in most currencies, twelve at the very most. */
export const AMOUNT_MAX = 999_999_999_999;

/** @see https://docs.stripe.com/currencies#zero-decimal */
const ZERO_DECIMAL_CURRENCIES = new Set('bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf'.split(' '));

/** @see https://docs.stripe.com/currencies#three-decimal */
const THREE_DECIMAL_CURRENCIES = new Set('bhd jod kwd omr tnd'.split(' '));

/** How many decimals Stripe counts a currency's smallest unit in: 2 for usd, 0 for jpy, 3 for kwd. */
export function currencyDecimals(currency: CurrencyCode): 0 | 2 | 3 {
  const code = currency.toLowerCase();
  if (ZERO_DECIMAL_CURRENCIES.has(code)) return 0;
  return THREE_DECIMAL_CURRENCIES.has(code) ? 3 : 2;
}

/** An amount in the currency's main unit, as an exact decimal string: `toMajorUnits(10050, 'usd')` is `"100.50"`. */
export function toMajorUnits(amount: MinorUnits, currency: CurrencyCode): string {
  const decimals = currencyDecimals(currency);
  const sign = amount < 0 ? '-' : '';
  const digits = Math.abs(amount)
    .toString()
    .padStart(decimals + 1, '0');
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/**
 * Reads a plain decimal in the currency's main unit: `toMinorUnits('100.5', 'usd')` is `10050`.
 *
 * @returns `null` when the text is no plain decimal, is finer than the smallest unit, or is too large to be exact.
 */
export function toMinorUnits(majorUnits: string, currency: CurrencyCode): MinorUnits | null {
  const decimals = currencyDecimals(currency);
  const decimal = readDecimal(normalizeDecimal(majorUnits) ?? '');
  if (!decimal || decimal.decimals > decimals) return null;
  const amount = coefficientAt(decimal, decimals);
  return amount > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(amount);
}

/** What is wrong with an amount as a buyer may order it, in the currency's smallest unit; null when nothing is. */
export function checkOrderedAmount(amount: unknown): FieldErrorCode | null {
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount)) return 'not_an_integer';
  if (amount < AMOUNT_MIN) return 'not_positive';
  return amount > AMOUNT_MAX ? 'too_large' : null;
}
