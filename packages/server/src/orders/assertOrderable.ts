import { compareMetricTons, createFieldError, createQuote, type MinorUnits, type Product } from '@offtake/contract';
import type { OrderLimits } from '../Authorize.js';
import { HttpProblem, invalidField } from '../HttpProblem.js';
import type { ServerContext } from '../ServerContext.js';
import { callStripe } from '../stripe/callStripe.js';
import { fromStripeProduct } from '../stripe/fromStripeProduct.js';
import { effectiveLimits } from './effectiveLimits.js';
import type { OrderIntent } from './OrderIntent.js';

/**
 * Makes sure, before any money moves, that an order can be placed as the buyer saw it: the product exists and has that
 * much left, the order is within the limits, and its price is still the one that was shown.
 *
 * @throws {HttpProblem} `invalid_request`, `product_unavailable`, `amount_over_limit` or `price_changed`.
 */
export async function assertOrderable(
  context: ServerContext,
  { intent, callerLimits, expectedTotal }: OrderableOptions,
): Promise<void> {
  const product = await readProduct(context, intent.product);
  const result = createQuote({
    product,
    quantity: intent.quantity,
    currency: intent.currency,
    amountIncludesFees: context.amountIncludesFees,
    amountMetricTonsDecimals: context.amountMetricTonsDecimals,
  });
  if (!result.ok) throw unquotable(result);
  const { quote } = result;
  assertWithinLimits(effectiveLimits(context.limits, callerLimits ?? {}), intent, quote);
  if (expectedTotal !== undefined && expectedTotal !== quote.amount_total) {
    throw new HttpProblem('price_changed', { quote });
  }
}

interface OrderableOptions {
  intent: OrderIntent;
  callerLimits: OrderLimits | undefined;
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
