import type { ResolvedOptions } from '../resolveOptions.js';
import type { ClimateOrder } from '../wire/ClimateOrder.js';
import type { StoredOrder } from './OrderBook.js';

/** Writes a kept order as it goes over the wire. */
export function toWireOrder({ beneficiaryWhenUnset }: ResolvedOptions, order: StoredOrder): WireOrder {
  return beneficiaryWhenUnset === 'null' ? { beneficiary: null, ...order } : order;
}

/** An order on the wire. Stripe's pages, unlike its description, let `beneficiary` be `null`. */
export type WireOrder = Omit<ClimateOrder, 'beneficiary'> & { beneficiary?: ClimateOrder['beneficiary'] | null };
