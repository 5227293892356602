import type { EmulatorCore } from './EmulatorCore.js';
import type { OrderRecord } from './OrderBook.js';
import { toWireOrder } from './toWireOrder.js';

/** Tells that something happened to an order. Returns the order's record, as it is now. */
export function emitOrderEvent(
  { events, options }: EmulatorCore,
  type: OrderEventType,
  record: OrderRecord,
): OrderRecord {
  events.emit({ type: `climate.order.${type}`, object: toWireOrder(options, record.order) });
  return record;
}

/**
 * What Stripe tells about orders. Nothing is told when one is confirmed.
 *
 * @see https://docs.stripe.com/climate/orders/webhooks
 */
export type OrderEventType = 'canceled' | 'created' | 'delayed' | 'delivered' | 'product_substituted';
