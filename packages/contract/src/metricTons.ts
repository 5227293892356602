import * as v from 'valibot';
import { coefficientAt, readDecimal, writeDecimal } from './decimal.js';
import type { MetricTons } from './units.js';

/**
 * The finest step in which tons are ordered here: one millionth of a ton is one gram.
 * Stripe documents no limit (its smallest example is 0.01 t), so this is ours.
 */
export const METRIC_TONS_MAX_DECIMALS = 6;

/** Tons as they come from a backend: any plain decimal string. */
export const metricTonsSchema = v.pipe(
  v.string(),
  v.check((text) => readDecimal(text) !== null, 'not_a_decimal'),
);

/** Tons as a buyer may order them: more than zero, at most {@link METRIC_TONS_MAX_DECIMALS} decimals. */
export const orderedMetricTonsSchema = v.pipe(
  v.string('not_a_decimal'),
  v.maxLength(36, 'not_a_decimal'),
  v.check((text) => readDecimal(text) !== null, 'not_a_decimal'),
  v.check((text) => (readDecimal(text)?.coefficient ?? 1n) > 0n, 'not_positive'),
  v.check(
    (text) => (readDecimal(normalizeMetricTons(text) ?? '0')?.decimals ?? 0) <= METRIC_TONS_MAX_DECIMALS,
    'too_precise',
  ),
);

/**
 * Writes tons in their one canonical form, so that equal quantities are equal strings (`"1.50"` → `"1.5"`).
 *
 * @returns `null` when the text is no plain decimal.
 */
export function normalizeMetricTons(text: string): MetricTons | null {
  const decimal = readDecimal(text);
  return decimal && writeDecimal(decimal);
}

/**
 * Compares two quantities exactly: negative when `a` is less than `b`, 0 when equal, positive when more.
 *
 * @throws {TypeError} when either is no plain decimal string.
 */
export function compareMetricTons(a: MetricTons, b: MetricTons): number {
  const [left, right] = alignMetricTons(a, b);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/**
 * The exact sum of any number of quantities; `"0"` for none.
 *
 * @throws {TypeError} when one is no plain decimal string.
 */
export function addMetricTons(...quantities: MetricTons[]): MetricTons {
  return quantities.reduce((sum, quantity) => {
    const [left, right, decimals] = alignMetricTons(sum, quantity);
    return writeDecimal({ coefficient: left + right, decimals });
  }, '0');
}

function alignMetricTons(a: MetricTons, b: MetricTons): [bigint, bigint, number] {
  const left = assertDecimal(a);
  const right = assertDecimal(b);
  const decimals = Math.max(left.decimals, right.decimals);
  return [coefficientAt(left, decimals), coefficientAt(right, decimals), decimals];
}

function assertDecimal(text: MetricTons) {
  const decimal = readDecimal(text);
  if (!decimal)
    throw new TypeError(`Metric tons must be a plain decimal string such as "0.25", not ${JSON.stringify(text)}.`);
  return decimal;
}
