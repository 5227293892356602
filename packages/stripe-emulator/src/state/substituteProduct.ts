import { assertStatus, NOT_FINAL } from './assertStatus.js';
import { toDecimal } from './decimal.js';
import { emitOrderEvent } from './emitOrderEvent.js';
import type { EmulatorCore } from './EmulatorCore.js';
import { giveBackTons, takeTons } from './moveTons.js';
import type { OrderRecord } from './OrderBook.js';

/** Replaces the product of an order. Its tons move from the new product to the old one; its amounts stay. */
export function substituteProduct(core: EmulatorCore, id: string, { product: productId }: Substitution): OrderRecord {
  const record = core.orders.record(id);
  assertStatus(record, NOT_FINAL, 'given another product');
  const { order } = record;
  const product = core.catalog.product(productId);
  const metricTons = toDecimal(order.metric_tons);
  giveBackTons(core, order.product, metricTons);
  takeTons(core, productId, metricTons);
  const substituted = core.orders.replace({
    ...order,
    expected_delivery_year: product.delivery_year ?? order.expected_delivery_year,
    product: productId,
    product_substituted_at: core.clock.now(),
  });
  return emitOrderEvent(core, 'product_substituted', substituted);
}

/** What is delivered instead. */
export interface Substitution {
  /** Product id. */
  product: string;
}
