import type { ClimateSupplier } from './ClimateSupplier.js';

/**
 * A carbon removal product as Stripe sends it.
 *
 * @see https://docs.stripe.com/api/climate/product_object
 */
export interface ClimateProduct {
  /** Readable, `climsku_…`. */
  id: string;
  object: 'climate.product';
  /** Seconds since the Unix epoch. */
  created: number;
  /** Price of one metric ton by lowercase ISO currency code. */
  current_prices_per_metric_ton: Record<string, ClimatePrice>;
  /** Year of delivery; a past year is spot inventory with guaranteed delivery; `null` if none is given. */
  delivery_year: number | null;
  livemode: boolean;
  /** Metric tons of CO₂ that can still be ordered, decimal string. */
  metric_tons_available: string;
  name: string;
  suppliers: ClimateSupplier[];
}

/** Price of one metric ton, in the currency's smallest unit. `amount_total` is the sum of the two others. */
export interface ClimatePrice {
  /** Frontier's service fees, in the currency's smallest unit. */
  amount_fees: number;
  /** The carbon removal without fees, in the currency's smallest unit. */
  amount_subtotal: number;
  /** Both together, in the currency's smallest unit. */
  amount_total: number;
}
