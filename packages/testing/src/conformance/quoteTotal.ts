import { configSchema, createQuote, productSchema, type MinorUnits, type Quantity } from '@offtake/contract';
import * as v from 'valibot';

/** What is quoted, and how the backend counts. */
export interface QuoteTotalOptions {
  /** The product as the backend sent it. */
  product: unknown;
  quantity: Quantity;
  currency: string;
  /** The backend's `/config`, if it has one. */
  config: unknown;
}

/** What the interface would show for an order, and send as `expected_total`; null when it could not tell. */
export function quoteTotal(options: QuoteTotalOptions): MinorUnits | null {
  const product = v.safeParse(productSchema, options.product);
  if (!product.success) return null;
  const config = v.safeParse(configSchema, options.config);
  const { amount_includes_fees: amountIncludesFees, amount_metric_tons_decimals: amountMetricTonsDecimals } =
    config.success ? config.output : {};
  const { quantity, currency } = options;
  const result = createQuote({
    product: product.output,
    quantity,
    currency,
    amountIncludesFees,
    amountMetricTonsDecimals,
  });
  return result.ok ? result.quote.amount_total : null;
}
