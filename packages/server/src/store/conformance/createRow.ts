import type { Order } from '@offtake/contract';
import { claimedRow, toDone } from '../../orders/orderMachine.js';
import type { OrderRow } from '../OrderRow.js';
import { createOrder } from './createOrder.js';

/** A row: claimed, or placed when there is something to say of its order. */
export function createRow(row: Partial<OrderRow> & { ref: string }, order?: Partial<Order>): OrderRow {
  const { created = 1, owner = 'a' } = row;
  const claimed = claimedRow({ owner, intentHash: 'hash', intent: null, now: created, ref: row.ref });
  if (!order) return { ...claimed, ...row };
  // The same ref of two owners is two orders to Stripe.
  const id = `${row.ref}_${owner}`;
  const placed = toDone(claimed, { order: createOrder({ id, created, ...order }), now: 1 });
  return { ...placed, ...row, version: 1 };
}
