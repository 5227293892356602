import { coefficientAt, normalizeDecimal, readDecimal, writeDecimal } from './decimal.js';
import type { FieldErrorCode } from './errorCodes.js';
import type { MetricTons } from './units.js';

/**
 * The finest step in which tons are ordered here: one millionth of a ton is one gram.
 * Stripe documents no limit (its smallest example is 0.01 t), so this is ours.
 */
export const METRIC_TONS_MAX_DECIMALS = 6;

/** In characters: more than a quantity that can be ordered has use for, and few enough to be read at once. */
export const METRIC_TONS_MAX_LENGTH = 36;

/** What is wrong with tons as a buyer may order them; null when nothing is. */
export function checkOrderedMetricTons(metricTons: unknown): FieldErrorCode | null {
  const isText = typeof metricTons === 'string' && metricTons.length <= METRIC_TONS_MAX_LENGTH;
  const decimal = isText ? readDecimal(metricTons) : null;
  if (!decimal) return 'not_a_decimal';
  if (decimal.coefficient === 0n) return 'not_positive';
  const [, fraction = ''] = writeDecimal(decimal).split('.');
  return fraction.length > METRIC_TONS_MAX_DECIMALS ? 'too_precise' : null;
}

/**
 * Writes tons in their one canonical form, so that equal quantities are equal strings (`"1.50"` → `"1.5"`).
 *
 * @returns `null` when the text is no plain decimal.
 */
export function normalizeMetricTons(text: string): MetricTons | null {
  return normalizeDecimal(text);
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
