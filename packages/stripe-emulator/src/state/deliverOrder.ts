import type { ClimateDelivery } from '../wire/ClimateOrder.js';
import type { ClimateLocation, ClimateSupplier } from '../wire/ClimateSupplier.js';
import { assertStatus } from './assertStatus.js';
import { addDecimals, compareDecimals, formatDecimal, subtractDecimals, toDecimal, type Decimal } from './decimal.js';
import { emitOrderEvent } from './emitOrderEvent.js';
import type { EmulatorCore } from './EmulatorCore.js';
import type { OrderRecord, StoredOrder } from './OrderBook.js';

/** Delivers what is left of a confirmed order, or the tons that are named. The order is delivered when all tons are. */
export function deliverOrder(core: EmulatorCore, id: string, delivery: Delivery): OrderRecord {
  const record = core.orders.record(id);
  assertStatus(record, ['confirmed'], 'delivered');
  const { order } = record;
  const details = [...order.delivery_details, toDetail(core, order, delivery)];
  const isComplete = compareDecimals(sumTons(details), toDecimal(order.metric_tons)) === 0;
  if (!isComplete) return core.orders.replace({ ...order, delivery_details: details });
  const certificate = delivery.certificate ?? certificateUrl(core, id);
  const final = { certificate, delivered_at: core.clock.now(), status: 'delivered' } as const;
  const delivered = core.orders.replace({ ...order, ...final, delivery_details: details });
  return emitOrderEvent(core, 'delivered', delivered);
}

/** One delivery. */
export interface Delivery {
  /** Supplier id. @default the first supplier of the product */
  supplier?: string | undefined;
  /**
   * Metric tons delivered, decimal string. Less than what is left makes a partial delivery: the order stays
   * `confirmed`. Assumed: how Stripe reports partial deliveries is not documented. @default all that is left
   */
  metricTons?: string | undefined;
  /** Where. @default the supplier's first location */
  location?: ClimateLocation | null | undefined;
  /** Registry entry. @default a page of the emulator */
  registryUrl?: string | null | undefined;
  /** Certificate, given once all is delivered. @default a page of the emulator */
  certificate?: string | undefined;
}

/** Where a delivered order's certificate is to be seen. */
export function certificateUrl({ site }: EmulatorCore, orderId: string): string {
  return `${site.baseUrl}/certificates/${encodeURIComponent(orderId)}`;
}

/** Where an emulated registry tells of a delivery. @param index Its place among the order's deliveries, from 0. */
function registryUrl({ site }: EmulatorCore, order: StoredOrder, index: number): string {
  return `${site.baseUrl}/registry/${encodeURIComponent(order.id)}/${index + 1}`;
}

/** The delivery of tons of an order, with defaults for whatever is not told. */
export function toDetail(core: EmulatorCore, order: StoredOrder, delivery: Delivery): ClimateDelivery {
  const supplier = findSupplier(core, order, delivery.supplier);
  const left = subtractDecimals(toDecimal(order.metric_tons), sumTons(order.delivery_details));
  const tons = delivery.metricTons === undefined ? left : toDecimal(delivery.metricTons);
  if (tons.units <= 0n || compareDecimals(tons, left) > 0)
    throw new RangeError(`${formatDecimal(tons)} metric tons can't be delivered: ${formatDecimal(left)} are left.`);
  const {
    location = supplier.locations[0] ?? null,
    registryUrl: registry = registryUrl(core, order, order.delivery_details.length),
  } = delivery;
  const metricTons = formatDecimal(tons);
  return { delivered_at: core.clock.now(), location, metric_tons: metricTons, registry_url: registry, supplier };
}

function findSupplier({ catalog }: EmulatorCore, order: StoredOrder, id: string | undefined): ClimateSupplier {
  const supplier = id === undefined ? catalog.product(order.product).suppliers[0] : catalog.supplier(id);
  if (supplier) return supplier;
  throw new Error(`The product ${order.product} has no supplier: name the one that delivers.`);
}

function sumTons(details: readonly ClimateDelivery[]): Decimal {
  const none: Decimal = { units: 0n, decimals: 0 };
  return details.reduce((sum, detail) => addDecimals(sum, toDecimal(detail.metric_tons)), none);
}
