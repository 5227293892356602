import { assertStatus } from './assertStatus.js';
import type { EmulatorCore } from './EmulatorCore.js';
import type { OrderRecord } from './OrderBook.js';
import { assertFunds } from './assertFunds.js';

/** Confirms an order that waited to be paid, and takes from the balance what is not paid yet. */
export function confirmOrder(core: EmulatorCore, id: string): OrderRecord {
  const record = core.orders.record(id);
  assertStatus(record, ['awaiting_funds', 'open'], 'confirmed');
  const { order } = record;
  const { amount_total: amountTotal, currency } = order;
  const due = amountTotal - record.paidMinorUnits;
  if (due > 0) {
    assertFunds(core, currency, due);
    core.ledger.move({ amount: -due, currency, source: id, type: 'climate_order_purchase' });
  }
  return core.orders.replace({ ...order, confirmed_at: core.clock.now(), status: 'confirmed' }, amountTotal);
}
