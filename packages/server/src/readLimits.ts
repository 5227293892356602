import { metricTonsSchema, minorUnitsSchema } from '@offtake/contract';
import * as v from 'valibot';
import { assertOption } from './assertOption.js';
import type { OrderLimits } from './Authorize.js';

/**
 * Checks limits, whether they are the handler's own or a caller's.
 *
 * @throws {TypeError} when a limit is no amount or no tons: a limit that cannot be read would be no limit.
 */
export function readLimits(limits: OrderLimits): OrderLimits {
  const { amountTotal = {}, amountTotalPerDay = {}, metricTons } = limits;
  const amounts = [...Object.values(amountTotal), ...Object.values(amountTotalPerDay)];
  assertOption(
    amounts.every((amount) => v.is(minorUnitsSchema, amount)),
    'limits.amountTotal and limits.amountTotalPerDay must hold integers in the smallest unit of each currency, such as { usd: 100_000 } for 1,000.00 USD, ' +
      'or orders would have no limit.',
  );
  assertOption(
    metricTons === undefined || v.is(metricTonsSchema, metricTons),
    'limits.metricTons must be a decimal string such as "10.5", or orders would have no limit.',
  );
  return { amountTotal: { ...amountTotal }, amountTotalPerDay: { ...amountTotalPerDay }, metricTons };
}
