import { compareMetricTons } from '@offtake/contract';
import type { OrderLimits } from '../Authorize.js';
import { readLimits } from '../createServerContext.js';

/**
 * The stricter of two sets of limits, currency by currency.
 *
 * @throws {TypeError} when the caller's limits cannot be read: then nothing is ordered.
 */
export function effectiveLimits(own: OrderLimits, callers: OrderLimits): OrderLimits {
  const limits = readLimits(callers);
  const amountTotal = { ...own.amountTotal };
  for (const [currency, amount] of Object.entries(limits.amountTotal ?? {})) {
    amountTotal[currency] = Math.min(amount, amountTotal[currency] ?? amount);
  }
  return { amountTotal, metricTons: stricterMetricTons(own.metricTons, limits.metricTons) };
}

function stricterMetricTons(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareMetricTons(a, b) <= 0 ? a : b;
}
