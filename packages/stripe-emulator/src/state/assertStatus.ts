import type { OrderRecord, StoredOrder } from './OrderBook.js';

/** Refuses a control's change to an order in a status that does not allow it. @throws Error */
export function assertStatus(
  { id, order }: OrderRecord,
  allowed: readonly StoredOrder['status'][],
  change: string,
): void {
  if (allowed.includes(order.status)) return;
  throw new Error(`The order ${id} can't be ${change}: it is ${order.status}, not ${allowed.join(' or ')}.`);
}

/** Statuses of orders that are not final. */
export const NOT_FINAL: readonly StoredOrder['status'][] = ['awaiting_funds', 'open', 'confirmed'];
