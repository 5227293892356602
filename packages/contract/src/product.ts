import * as v from 'valibot';
import { metricTonsSchema } from './metricTonsSchemas.js';
import { minorUnitsSchema } from './moneySchemas.js';
import { supplierSchema } from './supplier.js';

/** The price of one metric ton in one currency, in its smallest unit; `amount_total` is subtotal and fees. */
export const priceSchema = v.object({
  amount_fees: minorUnitsSchema,
  amount_subtotal: minorUnitsSchema,
  amount_total: minorUnitsSchema,
});

/**
 * Stripe's `climate.product`: a portfolio, or one supplier's removal, that can be ordered.
 *
 * @see https://docs.stripe.com/api/climate/product/object
 */
export const productSchema = v.object({
  id: v.string(),
  object: v.literal('climate.product'),
  /** Seconds since the Unix epoch. */
  created: v.number(),
  /** Price per metric ton by lower-case currency code. */
  current_prices_per_metric_ton: v.record(v.string(), priceSchema),
  /** The year to expect delivery in. A past year is a spot product, delivered within 30 days; null is not said. */
  delivery_year: v.nullish(v.number()),
  livemode: v.boolean(),
  /** Metric tons that can still be ordered, as a decimal string. */
  metric_tons_available: metricTonsSchema,
  name: v.string(),
  suppliers: v.array(supplierSchema),
});

/** The price of one metric ton in one currency, in its smallest unit, as {@link priceSchema} describes it. */
export interface Price extends v.InferOutput<typeof priceSchema> {}
/**
 * A product that can be ordered, as {@link productSchema} describes it. Prices are in each currency's smallest unit.
 */
export interface Product extends v.InferOutput<typeof productSchema> {}
