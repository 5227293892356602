import { currencyDecimals, toMinorUnits, type FieldErrorCode, type Quantity } from '@offtake/contract';
import { readDecimalInput } from './readDecimalInput.js';

/** How much is entered as: money or metric tons. */
export type QuantityUnit = 'amount' | 'metric_tons';

/** A quantity as it was typed. */
export interface QuantityInput {
  /** Empty while nothing is entered. */
  quantity: string;
  /** What the quantity is counted in. */
  unit: QuantityUnit;
  /** What money is counted in. Lower-case ISO 4217. */
  currency: string;
}

/** The digits before and after the point that the contract's decimals can hold. */
const DIGITS_MAX = 18;

/**
 * As many digits as a group has: `1.500` dollars may be meant as fifteen hundred by somebody who groups with full
 * stops. Where that is more decimals than the currency has, nobody has to guess.
 */
const GROUP = 3;

/** Reads money or tons as they were typed in the language of `locale`, or says what is wrong with them. */
export function readQuantityInput(
  { quantity, unit, currency }: QuantityInput,
  locale: string,
): Quantity | FieldErrorCode {
  const isMoney = unit === 'amount';
  const typed = readDecimalInput(quantity, locale, isMoney ? currencyAffixes(currency, locale) : ['t']);
  if (typed.kind === 'empty') return 'required';
  if (typed.kind === 'invalid') return 'not_a_number';
  const [whole = '', fraction = ''] = typed.value.split('.');
  const decimals = fraction.replace(/0+$/, '').length;
  if (whole.length > DIGITS_MAX) return 'too_large';
  const decimalsMax = isMoney ? currencyDecimals(currency) : DIGITS_MAX;
  if (decimals > decimalsMax || (isMoney && fraction.length === GROUP && GROUP > decimalsMax)) return 'too_precise';
  const value = decimals === 0 ? whole : typed.value.slice(0, whole.length + 1 + decimals);
  if (!isMoney) return { metric_tons: value };
  const amount = toMinorUnits(value, currency);
  return amount === null ? 'too_large' : { amount };
}

/** By locale and currency: what makes them is dear, and a key is pressed often. */
const affixesKept = new Map<string, string[]>();

/** How the currency that is asked for is written. Another one's sign must not be taken for it. */
function currencyAffixes(currency: string, locale: string): string[] {
  if (!/^[a-z]{3}$/.test(currency)) return [];
  const key = `${locale} ${currency}`;
  const affixes = affixesKept.get(key) ?? createAffixes(currency, locale);
  affixesKept.set(key, affixes);
  return affixes;
}

function createAffixes(currency: string, locale: string): string[] {
  const signs = (['symbol', 'narrowSymbol'] as const).map((currencyDisplay) => {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
    return format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
  });
  // A sign that ends in a full stop is typed without it too, as in kr. and Rs.
  return [currency, ...signs, ...signs.map((sign) => sign.replace(/\.$/, ''))];
}
