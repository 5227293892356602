/** An exact decimal number: `units` × 10^-`decimals`. */
export interface Decimal {
  readonly units: bigint;
  readonly decimals: number;
}

/** Reads digits with an optional fraction, such as `0.25`. No sign, no exponent, no separators: else `null`. */
export function parseDecimal(text: string): Decimal | null {
  const match = /^(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const [, whole = '', fraction = ''] = match;
  const significant = fraction.replace(/0+$/, '');
  return { units: BigInt(whole + significant), decimals: significant.length };
}

/** Reads a decimal that is known to be well-formed. @throws Error if it is not. */
export function toDecimal(text: string): Decimal {
  const decimal = parseDecimal(text);
  if (decimal) return decimal;
  throw new Error(`"${text}" is not a decimal number such as "0.25".`);
}

/** Writes a decimal without trailing zeros, as Stripe's SDK sends it. */
export function formatDecimal({ units, decimals }: Decimal): string {
  const sign = units < 0n ? '-' : '';
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return sign + (fraction === '' ? whole : `${whole}.${fraction}`);
}

/** Adds two decimals exactly. */
export function addDecimals(left: Decimal, right: Decimal): Decimal {
  const decimals = Math.max(left.decimals, right.decimals);
  return { units: rescale(left, decimals) + rescale(right, decimals), decimals };
}

/** Subtracts the right from the left decimal exactly. */
export function subtractDecimals(left: Decimal, right: Decimal): Decimal {
  return addDecimals(left, { units: -right.units, decimals: right.decimals });
}

/** Less than, equal to or greater than zero as the left is less than, equal to or greater than the right. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const { units } = subtractDecimals(left, right);
  return units < 0n ? -1 : Number(units > 0n);
}

/** Multiplies by a whole number and rounds half up to a whole number. */
export function multiplyHalfUp(decimal: Decimal, factor: number): bigint {
  return divideHalfUp(decimal.units * BigInt(factor), 10n ** BigInt(decimal.decimals));
}

/** Divides two numbers that are not negative, rounding half up. */
export function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  return (2n * dividend + divisor) / (2n * divisor);
}

function rescale({ units, decimals }: Decimal, to: number): bigint {
  return units * 10n ** BigInt(to - decimals);
}
