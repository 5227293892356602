import type { EmulatorCore } from '../state/EmulatorCore.js';
import type { OrderRecord } from '../state/OrderBook.js';
import { toWireOrder, type WireOrder } from '../state/toWireOrder.js';

/** Writes an order as it goes over the wire, with its product in full where that was asked for. */
export function renderOrder(
  { catalog, options }: EmulatorCore,
  { order }: OrderRecord,
  { expandProduct }: { expandProduct: boolean },
): WireOrder {
  const wire = toWireOrder(options, order);
  return expandProduct ? { ...wire, product: catalog.product(order.product) } : wire;
}
