import { assertUnixSeconds } from './assertUnixSeconds.js';
import { scheduleExpiry } from './cancelOrder.js';
import { formatDecimal, toDecimal } from './decimal.js';
import { certificateUrl, toDetail } from './deliverOrder.js';
import type { EmulatorCore } from './EmulatorCore.js';
import { isUnconfirmed, type OrderRecord, type StoredOrder } from './OrderBook.js';
import { priceByMetricTons } from './priceOrder.js';
import { uniqueId } from './uniqueId.js';
import { yearOf } from './yearOf.js';

/** Puts an order in place with the given fields; the others follow from status, product and tons. */
export function seedOrder(core: EmulatorCore, seed: OrderSeed): OrderRecord {
  const priced = { ...toPriced(core, seed), ...toTimes(core, seed) };
  const order: StoredOrder = { ...priced, ...toDelivery(core, priced), ...seed };
  const wasPaid = !isUnconfirmed(order) && order.status !== 'canceled';
  const record = core.orders.add(order, wasPaid ? order.amount_total : 0);
  scheduleExpiry(core, order);
  return record;
}

/** Fields of an order to put in place; only the product is required. The default is one ton, confirmed now, in usd. */
export type OrderSeed = Partial<Omit<StoredOrder, 'object'>> & { product: string };

function toPriced(core: EmulatorCore, seed: OrderSeed): StoredOrder {
  const { options, clock } = core;
  const { metric_tons: metricTons = '1', currency = options.defaultCurrency, created = clock.now() } = seed;
  assertUnixSeconds(created, 'The creation of an order');
  const product = core.catalog.product(seed.product);
  // Nothing of it could ever be delivered.
  if (toDecimal(metricTons).units === 0n) throw new Error('An order is for more than 0 metric tons.');
  const unitPrice = product.current_prices_per_metric_ton[currency];
  const price = unitPrice && priceByMetricTons(metricTons, unitPrice);
  if (!price) throw new Error(`The product ${product.id} has no price for ${metricTons} metric tons in ${currency}.`);
  return {
    ...BLANK,
    id: seed.id ?? uniqueId('climorder_', core.options.randomId, core.orders),
    amount_fees: price.amountFees,
    amount_subtotal: price.amountSubtotal,
    amount_total: price.amountTotal,
    created,
    currency,
    expected_delivery_year: product.delivery_year ?? yearOf(created),
    livemode: options.livemode,
    metadata: {},
    metric_tons: formatDecimal(toDecimal(metricTons)),
    product: product.id,
    status: seed.status ?? 'confirmed',
  };
}

const BLANK = {
  object: 'climate.order',
  canceled_at: null,
  cancellation_reason: null,
  certificate: null,
  confirmed_at: null,
  delayed_at: null,
  delivered_at: null,
  delivery_details: [],
  product_substituted_at: null,
} as const satisfies Partial<StoredOrder>;

function toTimes({ clock }: EmulatorCore, seed: OrderSeed): Partial<StoredOrder> {
  const { status = 'confirmed', created = clock.now() } = seed;
  if (status === 'canceled') return { confirmed_at: created, canceled_at: created, cancellation_reason: 'requested' };
  return isUnconfirmed({ status }) ? {} : { confirmed_at: created };
}

function toDelivery(core: EmulatorCore, order: StoredOrder): Partial<StoredOrder> {
  if (order.status !== 'delivered') return {};
  const details = [toDetail(core, { ...order, delivery_details: [] }, {})];
  return { certificate: certificateUrl(core, order.id), delivered_at: core.clock.now(), delivery_details: details };
}
