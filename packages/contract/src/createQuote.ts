import { coefficientAt, divideHalfUp, divideUp, readDecimal, writeDecimal } from './decimal.js';
import type { FieldErrorCode } from './errorCodes.js';
import { checkOrderedMetricTons, compareMetricTons } from './metricTons.js';
import { checkOrderedAmount } from './money.js';
import type { Price, Product } from './product.js';
import type { Quote } from './quote.js';
import type { CurrencyCode, MetricTons, MinorUnits } from './units.js';

/** How much is wanted: so much money, or so many tons. */
export type Quantity = { amount: MinorUnits } | { metric_tons: MetricTons };

/** What a quote is made of. */
export interface QuoteOptions {
  product: Product;
  quantity: Quantity;
  currency: CurrencyCode;
  /**
   * Whether an amount includes the fees. Stripe's documentation is at odds with itself here, so the backend says.
   * @default true
   */
  amountIncludesFees?: boolean | undefined;
  /**
   * The decimals that tons bought by amount are rounded down to.
   * @default 2
   */
  amountMetricTonsDecimals?: number | undefined;
}

/** A quote, or the reason why there is none and the field that it concerns. */
export type QuoteResult =
  | { ok: true; quote: Quote }
  | { ok: false; field: 'amount' | 'metric_tons' | 'currency'; code: FieldErrorCode };

/** Tons bought by amount are taken to be rounded down to hundredths, the finest step in Stripe's examples. */
export const AMOUNT_METRIC_TONS_DECIMALS = 2;

/**
 * Works out what an order costs from the product's own prices; no fee rate is assumed anywhere.
 *
 * By tons each line is rounded up, so that a quote never says less than the order costs. By amount the total (or the
 * subtotal, where fees come on top) is the amount itself, and tons are rounded down.
 */
export function createQuote(options: QuoteOptions): QuoteResult {
  const { product, quantity, currency } = options;
  const price = Object.hasOwn(product.current_prices_per_metric_ton, currency)
    ? product.current_prices_per_metric_ton[currency]
    : undefined;
  if (!price || price.amount_total <= 0 || price.amount_subtotal <= 0 || price.amount_fees < 0) {
    return { ok: false, field: 'currency', code: 'currency_not_supported' };
  }
  const field = 'amount' in quantity ? 'amount' : 'metric_tons';
  const lines =
    'amount' in quantity
      ? linesByAmount(quantity.amount, price, options)
      : linesByMetricTons(quantity.metric_tons, price);
  if (typeof lines === 'string') return { ok: false, field, code: lines };
  if (compareMetricTons(lines.metric_tons, product.metric_tons_available) > 0) {
    return { ok: false, field, code: 'sold_out' };
  }
  return { ok: true, quote: { product: product.id, currency, ...lines } };
}

type Lines = Omit<Quote, 'product' | 'currency'>;

function linesByMetricTons(metricTons: MetricTons, price: Price): Lines | FieldErrorCode {
  const problem = checkOrderedMetricTons(metricTons);
  const tons = problem === null ? readDecimal(metricTons) : null;
  if (!tons) return problem ?? 'not_a_decimal';
  const scale = 10n ** BigInt(tons.decimals);
  const subtotal = divideUp(tons.coefficient * BigInt(price.amount_subtotal), scale);
  const fees = divideUp(tons.coefficient * BigInt(price.amount_fees), scale);
  return toLines(writeDecimal(tons), subtotal, fees);
}

function linesByAmount(amount: MinorUnits, price: Price, options: QuoteOptions): Lines | FieldErrorCode {
  const problem = checkOrderedAmount(amount);
  if (problem) return problem;
  const { amountIncludesFees = true, amountMetricTonsDecimals: decimals = AMOUNT_METRIC_TONS_DECIMALS } = options;
  const unit = BigInt(amountIncludesFees ? price.amount_total : price.amount_subtotal);
  const fees = divideHalfUp(BigInt(amount) * BigInt(price.amount_fees), unit);
  const subtotal = amountIncludesFees ? BigInt(amount) - fees : BigInt(amount);
  const coefficient = coefficientAt({ coefficient: BigInt(amount), decimals: 0 }, decimals) / unit;
  if (coefficient === 0n) return 'too_small';
  return toLines(writeDecimal({ coefficient, decimals }), subtotal, fees);
}

function toLines(metricTons: MetricTons, subtotal: bigint, fees: bigint): Lines | FieldErrorCode {
  if (subtotal + fees > BigInt(Number.MAX_SAFE_INTEGER)) return 'too_large';
  return {
    metric_tons: metricTons,
    amount_subtotal: Number(subtotal),
    amount_fees: Number(fees),
    amount_total: Number(subtotal + fees),
  };
}
