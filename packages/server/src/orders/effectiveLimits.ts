import { compareMetricTons } from '@offtake/contract';
import type { OrderLimits } from '../Authorize.js';
import { readLimits } from '../readLimits.js';

/**
 * The stricter of two sets of limits, currency by currency.
 *
 * @throws {TypeError} when the caller's limits cannot be read: then nothing is ordered.
 */
export function effectiveLimits(own: OrderLimits, callers: OrderLimits): OrderLimits {
  const limits = readLimits(callers);
  return {
    amountTotal: stricterAmounts(own.amountTotal, limits.amountTotal),
    amountTotalPerDay: stricterAmounts(own.amountTotalPerDay, limits.amountTotalPerDay),
    metricTons: stricterMetricTons(own.metricTons, limits.metricTons),
  };
}

function stricterAmounts(own: Amounts = {}, callers: Amounts = {}): Record<string, number> {
  const stricter: Record<string, number> = { ...own };
  for (const [currency, amount] of Object.entries(callers)) {
    stricter[currency] = Math.min(amount, stricter[currency] ?? amount);
  }
  return stricter;
}

type Amounts = OrderLimits['amountTotal'];

function stricterMetricTons(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareMetricTons(a, b) <= 0 ? a : b;
}
