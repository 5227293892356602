import { assertStatus } from './assertStatus.js';
import type { EmulatorCore } from './EmulatorCore.js';
import type { OrderRecord } from './OrderBook.js';
import { assertFunds } from './placeOrder.js';

/** Confirms an order that waited to be paid, and takes its total from the balance. */
export function confirmOrder(core: EmulatorCore, id: string): OrderRecord {
  const record = core.orders.record(id);
  assertStatus(record, ['awaiting_funds', 'open'], 'confirmed');
  const { order } = record;
  const { amount_total: amountTotal, currency } = order;
  assertFunds(core, currency, amountTotal);
  core.ledger.move({ amount: -amountTotal, currency, source: id, type: 'climate_order_purchase' });
  return core.orders.replace({ ...order, confirmed_at: core.clock.now(), status: 'confirmed' }, amountTotal);
}
