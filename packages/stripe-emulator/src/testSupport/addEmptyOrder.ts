import type { StripeEmulator } from '../createStripeEmulator.js';

/** The order that `addEmptyOrder` adds. */
export const EMPTY_ORDER = 'climorder_empty';

/** Adds an order of no tons, as only a file can hold one: whatever delivers it fails. @param dueAt In Unix seconds. */
export function addEmptyOrder(emulator: StripeEmulator, dueAt: number | null = null): void {
  emulator.orders.create({ product: 'climsku_frontier_offtake_portfolio_2027', id: EMPTY_ORDER, created: 0 });
  emulator.orders.delay(EMPTY_ORDER, { expectedDeliveryYear: 2000 });
  const state = emulator.exportState();
  const orders = state.orders.map((record) =>
    record.id === EMPTY_ORDER ? { ...record, order: { ...record.order, metric_tons: '0' } } : record,
  );
  const tasks = dueAt === null ? [] : [{ kind: 'order.deliver', id: EMPTY_ORDER, time: dueAt }];
  emulator.importState({ ...state, orders, schedule: [...state.schedule, ...tasks] });
}
