import type { EmulatorCore } from '../state/EmulatorCore.js';
import type { OrderRecord } from '../state/OrderBook.js';
import type { ClimateOrder } from '../wire/ClimateOrder.js';

/** Writes an order as it goes over the wire, with its product in full where that was asked for. */
export function renderOrder(
  { catalog, options }: EmulatorCore,
  { order }: OrderRecord,
  { expandProduct }: { expandProduct: boolean },
): WireOrder {
  const unset = options.beneficiaryWhenUnset === 'null' ? { beneficiary: null } : {};
  return { ...unset, ...order, ...(expandProduct ? { product: catalog.product(order.product) } : {}) };
}

/** An order in an answer. Stripe's pages, unlike its description, let `beneficiary` be `null`. */
export type WireOrder = Omit<ClimateOrder, 'beneficiary'> & { beneficiary?: ClimateOrder['beneficiary'] | null };
