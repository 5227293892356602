import { assertFunds } from './assertFunds.js';
import type { ClimateBeneficiary } from '../wire/ClimateOrder.js';
import type { ClimatePrice, ClimateProduct } from '../wire/ClimateProduct.js';
import { StripeProblem } from '../wire/StripeProblem.js';
import { compareDecimals, formatDecimal, toDecimal, type Decimal } from './decimal.js';
import { emitOrderEvent } from './emitOrderEvent.js';
import type { EmulatorCore } from './EmulatorCore.js';
import { takeTons } from './moveTons.js';
import type { OrderRecord, StoredOrder } from './OrderBook.js';
import { planStep } from './planStep.js';
import { priceByAmount, priceByMetricTons, type OrderPrice } from './priceOrder.js';
import { scheduleExpiry } from './cancelOrder.js';
import { scheduleSpotDelivery } from './scheduleDelivery.js';
import { uniqueId } from './uniqueId.js';
import { yearOf } from './yearOf.js';

/**
 * Places an order as Stripe does: priced now, paid from the balance at once, and confirmed at once unless that takes
 * time. Either all of it happens or nothing does.
 *
 * @throws StripeProblem if the product, the currency, the quantity or the balance does not allow it.
 */
export function placeOrder(core: EmulatorCore, request: OrderRequest): OrderRecord {
  const product = findProduct(core, request.product);
  const currency = request.currency ?? core.options.defaultCurrency;
  const price = priceOrder(core, request, findPrice(core, product, currency));
  assertAvailable(core, { product, metricTons: price.metricTons, param: paramOf(request) });
  assertFunds(core, currency, price.amountTotal);
  const order = toOrder(core, { request, product, currency, price });
  return core.changes.batch(() => {
    const record = core.orders.add(order, price.amountTotal);
    emitOrderEvent(core, 'created', record);
    core.ledger.move({ amount: -price.amountTotal, currency, source: order.id, type: 'climate_order_purchase' });
    takeTons(core, product.id, price.metricTons);
    scheduleLife(core, order);
    core.changes.note();
    return record;
  });
}

/** What is ordered. */
export interface OrderRequest {
  product: string;
  /** The quantity: metric tons as a decimal string, or an amount in the currency's smallest unit. */
  quantity: { metricTons: string } | { amount: number };
  /** Lowercase ISO 4217 code; absent for the account's default. */
  currency?: string | undefined;
  beneficiary?: ClimateBeneficiary | undefined;
  metadata: Record<string, string>;
}

function findProduct({ catalog }: EmulatorCore, id: string): ClimateProduct {
  const product = catalog.products.get(id);
  if (product) return product;
  throw new StripeProblem(`No such climate product: '${id}'`, { code: 'resource_missing', param: 'product' });
}

function findPrice({ options }: EmulatorCore, product: ClimateProduct, currency: string): ClimatePrice {
  const code = options.codes.unsupportedCurrency;
  if (!options.settlementCurrencies.includes(currency))
    throw new StripeProblem(
      `Invalid currency: ${currency}. It must be a supported settlement currency of your account: ${options.settlementCurrencies.join(', ')}.`,
      { code, param: 'currency' },
    );
  const prices = product.current_prices_per_metric_ton;
  const price = Object.hasOwn(prices, currency) ? prices[currency] : undefined;
  if (price) return price;
  throw new StripeProblem(`The climate product '${product.id}' has no price in ${currency}.`, {
    code,
    param: 'currency',
  });
}

function priceOrder({ options }: EmulatorCore, request: OrderRequest, unitPrice: ClimatePrice): OrderPrice {
  const { quantity } = request;
  const rules = {
    amountIncludesFees: options.amountIncludesFees,
    metricTonsDecimals: options.amountMetricTonsDecimals,
  };
  const param = paramOf(request);
  const price =
    'amount' in quantity
      ? priceByAmount(quantity.amount, unitPrice, rules)
      : priceByMetricTons(quantity.metricTons, unitPrice);
  if (price === null)
    throw new StripeProblem('This order is too large.', { code: options.codes.tooManyMetricTons, param });
  assertLimits(options, price, param);
  return price;
}

function assertLimits(
  options: EmulatorCore['options'],
  { metricTons, amountSubtotal }: OrderPrice,
  param: string,
): void {
  const { codes, minMetricTons, maxMetricTons } = options;
  if (metricTons.units === 0n || amountSubtotal === 0)
    throw new StripeProblem('The order is too small: it would buy no carbon removal at the current price.', {
      code: codes.tooFewMetricTons,
      param,
    });
  if (minMetricTons !== null && compareDecimals(metricTons, toDecimal(minMetricTons)) < 0)
    throw new StripeProblem(`An order must be for at least ${minMetricTons} metric tons.`, {
      code: codes.tooFewMetricTons,
      param,
    });
  if (maxMetricTons !== null && compareDecimals(metricTons, toDecimal(maxMetricTons)) > 0)
    throw new StripeProblem(`An order must be for at most ${maxMetricTons} metric tons.`, {
      code: codes.tooManyMetricTons,
      param,
    });
}

function paramOf({ quantity }: OrderRequest): 'amount' | 'metric_tons' {
  return 'amount' in quantity ? 'amount' : 'metric_tons';
}

function assertAvailable(
  { options }: EmulatorCore,
  wish: { product: ClimateProduct; metricTons: Decimal; param: string },
): void {
  const { product, metricTons, param } = wish;
  const available = toDecimal(product.metric_tons_available);
  if (available.units === 0n)
    throw new StripeProblem(`The climate product '${product.id}' is no longer available.`, {
      code: options.codes.productUnavailable,
      param: 'product',
    });
  if (compareDecimals(metricTons, available) > 0)
    throw new StripeProblem(
      `Only ${product.metric_tons_available} metric tons of '${product.id}' are available, but the order is for ${formatDecimal(metricTons)}.`,
      { code: options.codes.tooManyMetricTons, param },
    );
}

function toOrder(core: EmulatorCore, facts: OrderFacts): StoredOrder {
  const { clock, options } = core;
  const { request, product, currency, price } = facts;
  const created = clock.now();
  const isConfirmed = options.confirmAfterSeconds === 0;
  return {
    id: uniqueId('climorder_', core.options.randomId, core.orders),
    object: 'climate.order',
    amount_fees: price.amountFees,
    amount_subtotal: price.amountSubtotal,
    amount_total: price.amountTotal,
    ...(request.beneficiary ? { beneficiary: request.beneficiary } : {}),
    canceled_at: null,
    cancellation_reason: null,
    certificate: null,
    confirmed_at: isConfirmed ? created : null,
    created,
    currency,
    delayed_at: null,
    delivered_at: null,
    delivery_details: [],
    expected_delivery_year: product.delivery_year ?? yearOf(created),
    livemode: options.livemode,
    metadata: request.metadata,
    metric_tons: formatDecimal(price.metricTons),
    product: product.id,
    product_substituted_at: null,
    status: isConfirmed ? 'confirmed' : 'open',
  };
}

function scheduleLife(core: EmulatorCore, order: StoredOrder): void {
  const { confirmAfterSeconds } = core.options;
  if (confirmAfterSeconds) planStep(core, order.id, { do: 'confirm', at: order.created + confirmAfterSeconds });
  scheduleExpiry(core, order);
  scheduleSpotDelivery(core, order);
}

interface OrderFacts {
  request: OrderRequest;
  product: ClimateProduct;
  currency: string;
  price: OrderPrice;
}
