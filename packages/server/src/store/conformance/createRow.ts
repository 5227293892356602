import type { Order } from '@offtake/contract';
import { createOrderRow, toAttempting, toDone } from '../../orders/orderMachine.js';
import type { OrderRow } from '../OrderRow.js';
import { createOrder } from './createOrder.js';

/** A row at version 1: armed for its call, or placed when there is something to say of its order. */
export function createRow(row: Partial<OrderRow> & { ref: string }, order?: Partial<Order>): OrderRow {
  const { created = 1, owner = 'a', ref } = row;
  const wish = createOrderRow({ owner, ref, intentHash: 'hash', intent: null, offer: null, created });
  if (!order) return { ...toAttempting(wish, created), ...row };
  // The same ref of two owners is two orders to Stripe.
  const placed = { id: ref, stripe_order: `climorder_${ref}_${owner}`, created };
  return { ...toDone(wish, { order: createOrder({ ...placed, ...order }), now: 1 }), ...row };
}
