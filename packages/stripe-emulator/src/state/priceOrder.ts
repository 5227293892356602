import type { ClimatePrice } from '../wire/ClimateProduct.js';
import { divideHalfUp, multiplyHalfUp, toDecimal, type Decimal } from './decimal.js';

/**
 * Prices an order by tons: price × tons, subtotal and fees each rounded half up on the whole order.
 *
 * @returns `null` if the amounts leave the range of safe integers.
 */
export function priceByMetricTons(metricTons: string, price: ClimatePrice): OrderPrice | null {
  const tons = toDecimal(metricTons);
  return toOrderPrice(tons, multiplyHalfUp(tons, price.amount_subtotal), multiplyHalfUp(tons, price.amount_fees));
}

/**
 * Prices an order by amount: the tons that the amount buys, rounded down to `metricTonsDecimals`, and the amount split
 * into subtotal and fees in proportion to the price, fees rounded half up.
 *
 * @param amount In the currency's smallest unit: the total if `amountIncludesFees`, else the subtotal.
 */
export function priceByAmount(amount: number, price: ClimatePrice, rules: AmountRules): OrderPrice | null {
  const given = BigInt(amount);
  const unitFees = BigInt(price.amount_fees);
  const unitAmount = BigInt(price.amount_subtotal) + (rules.amountIncludesFees ? unitFees : 0n);
  const decimals = rules.metricTonsDecimals;
  const tons: Decimal = { units: (given * 10n ** BigInt(decimals)) / unitAmount, decimals };
  const fees = divideHalfUp(given * unitFees, unitAmount);
  return toOrderPrice(tons, rules.amountIncludesFees ? given - fees : given, fees);
}

/** How Stripe is taken to read `amount`. */
export interface AmountRules {
  amountIncludesFees: boolean;
  metricTonsDecimals: number;
}

/** What an order holds and costs. Amounts are in the currency's smallest unit. */
export interface OrderPrice {
  metricTons: Decimal;
  amountSubtotal: number;
  amountFees: number;
  amountTotal: number;
}

function toOrderPrice(metricTons: Decimal, subtotal: bigint, fees: bigint): OrderPrice | null {
  const total = subtotal + fees;
  if (total > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  return { metricTons, amountSubtotal: Number(subtotal), amountFees: Number(fees), amountTotal: Number(total) };
}
