import { compareMetricTons, createFieldError, createQuote, type MinorUnits, type Product } from '@offtake/contract';
import type { OrderLimits } from '../Authorize.js';
import { HttpProblem, invalidField } from '../HttpProblem.js';
import type { ServerContext } from '../ServerContext.js';
import { callStripe } from '../stripe/callStripe.js';
import { fromStripeProduct } from '../stripe/fromStripeProduct.js';
import type { OrderIntent, OrderOffer } from './OrderIntent.js';

/**
 * Makes sure, before any money moves, that an order can be placed as the buyer saw it: the product exists and has that
 * much left, the order is within the limits, and its price is still the one that was shown.
 *
 * @returns what is on offer.
 * @throws {HttpProblem} `invalid_request`, `product_unavailable`, `amount_over_limit` or `price_changed`.
 */
export async function assertOrderable(
  context: ServerContext,
  { intent, limits, expectedTotal }: OrderableOptions,
): Promise<OrderOffer> {
  const offer = await readOffer(context, intent);
  const { quote } = offer;
  assertWithinLimits(limits, intent, quote);
  if (expectedTotal !== undefined && expectedTotal !== quote.amount_total) {
    throw new HttpProblem('price_changed', { quote });
  }
  return offer;
}

/**
 * Reads what is on offer now for what was asked for.
 *
 * @throws {HttpProblem} `invalid_request` or `product_unavailable`.
 */
export async function readOffer(context: ServerContext, intent: OrderIntent): Promise<OrderOffer> {
  const product = await readProduct(context, intent.product);
  const result = createQuote({
    product,
    quantity: intent.quantity,
    currency: intent.currency,
    amountIncludesFees: context.amountIncludesFees,
    amountMetricTonsDecimals: context.amountMetricTonsDecimals,
  });
  if (!result.ok) throw unquotable(result);
  return {
    quote: result.quote,
    productName: product.name,
    deliveryYear: product.delivery_year ?? new Date(context.now() * 1_000).getUTCFullYear(),
    livemode: product.livemode,
  };
}

interface OrderableOptions {
  intent: OrderIntent;
  /** The stricter of the handler's limits and the caller's. */
  limits: OrderLimits;
  /** The total that the buyer saw; absent when none was shown. */
  expectedTotal: MinorUnits | undefined;
}

async function readProduct({ stripe }: ServerContext, id: string): Promise<Product> {
  try {
    return fromStripeProduct(await callStripe('read', () => stripe.climate.products.retrieve(id)));
  } catch (error) {
    if (error instanceof HttpProblem && error.code === 'not_found') throw invalidField('/product', 'unknown_product');
    throw error;
  }
}

function unquotable({ field, code }: Extract<ReturnType<typeof createQuote>, { ok: false }>): HttpProblem {
  const errors = [createFieldError(`/${field}`, code)];
  return new HttpProblem(code === 'sold_out' ? 'product_unavailable' : 'invalid_request', { errors });
}

function assertWithinLimits(
  limits: OrderLimits,
  { currency, quantity }: OrderIntent,
  total: { amount_total: MinorUnits; metric_tons: string },
): void {
  const maxAmount = limits.amountTotal?.[currency];
  const isTooMuch = maxAmount !== undefined && total.amount_total > maxAmount;
  const isTooHeavy = limits.metricTons !== undefined && compareMetricTons(total.metric_tons, limits.metricTons) > 0;
  if (!isTooMuch && !isTooHeavy) return;
  const pointer = 'amount' in quantity ? '/amount' : '/metric_tons';
  throw new HttpProblem('amount_over_limit', { errors: [createFieldError(pointer, 'too_large')] });
}
