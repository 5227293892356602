/** An exact decimal number: `coefficient × 10^-decimals`. */
export interface Decimal {
  coefficient: bigint;
  decimals: number;
}

/** The most digits that are read on either side of the point. */
export const DECIMALS_MAX = 18;

/** What {@link readDecimal} reads, as a regular expression. */
export const DECIMAL_PATTERN = String.raw`^\d{1,${DECIMALS_MAX}}(\.\d{1,${DECIMALS_MAX}})?$`;

const PLAIN_DECIMAL = new RegExp(DECIMAL_PATTERN);

/** Whether {@link readDecimal} reads it. */
export function isDecimal(text: string): boolean {
  return PLAIN_DECIMAL.test(text);
}

/**
 * Reads a plain decimal such as `"12"` or `"0.250"`.
 *
 * @returns `null` for anything else: signs, exponents, grouping, a bare dot, `NaN`, more than 18 digits on a side.
 */
export function readDecimal(text: string): Decimal | null {
  if (!isDecimal(text)) return null;
  const [whole = '', fraction = ''] = text.split('.');
  return { coefficient: BigInt(whole + fraction), decimals: fraction.length };
}

/** Writes a decimal in its shortest form: no exponent, no trailing zeros. */
export function writeDecimal({ coefficient, decimals }: Decimal): string {
  const digits = coefficient.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/**
 * A decimal in its shortest form, so that equal quantities are equal strings; `null` if {@link readDecimal} reads none.
 */
export function normalizeDecimal(text: string): string | null {
  const decimal = readDecimal(text);
  return decimal && writeDecimal(decimal);
}

/** The coefficient of a decimal at a number of decimals that is at least its own. */
export function coefficientAt({ coefficient, decimals }: Decimal, targetDecimals: number): bigint {
  return coefficient * 10n ** BigInt(targetDecimals - decimals);
}

/** `numerator / denominator`, to the next integer up. Both non-negative. */
export function divideUp(numerator: bigint, denominator: bigint): bigint {
  return (numerator + denominator - 1n) / denominator;
}

/** `numerator / denominator`, to the nearest integer, halves up. Both non-negative. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}
