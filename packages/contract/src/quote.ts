import * as v from 'valibot';
import { metricTonsSchema } from './metricTonsSchemas.js';
import { minorUnitsSchema } from './moneySchemas.js';

/**
 * What an order would cost and remove. Amounts are in the currency's smallest unit; subtotal and fees make the total.
 */
export const quoteSchema = v.object({
  product: v.string(),
  currency: v.string(),
  metric_tons: metricTonsSchema,
  amount_subtotal: minorUnitsSchema,
  amount_fees: minorUnitsSchema,
  amount_total: minorUnitsSchema,
});

/** What an order would cost and remove, as {@link quoteSchema} describes it. */
export interface Quote extends v.InferOutput<typeof quoteSchema> {}
