import { assertStatus, NOT_FINAL } from './assertStatus.js';
import { emitOrderEvent } from './emitOrderEvent.js';
import type { EmulatorCore } from './EmulatorCore.js';
import type { OrderRecord } from './OrderBook.js';

/** Moves the expected delivery year of an order. */
export function delayOrder(core: EmulatorCore, id: string, { expectedDeliveryYear }: Delay): OrderRecord {
  const record = core.orders.record(id);
  assertStatus(record, NOT_FINAL, 'delayed');
  const change = { delayed_at: core.clock.now(), expected_delivery_year: expectedDeliveryYear };
  return emitOrderEvent(core, 'delayed', core.orders.replace({ ...record.order, ...change }));
}

/** When an order is delivered instead. */
export interface Delay {
  expectedDeliveryYear: number;
}
