import { loadOnce } from '../loadOnce.js';
import type { Funding } from '../store/OrderRow.js';
import type { FundingMethod } from './FundingMethod.js';

/**
 * The ways to pay before an order is made. Each is loaded when it is first used: most hosts offer one of them or none.
 */
const METHODS: { readonly [TSource in Funding['source']]: () => Promise<FundingMethod> } = {
  checkout: loadOnce(async () => (await import('./checkout.js')).checkout),
  invoice: loadOnce(async () => (await import('./invoice.js')).invoice),
  top_up: loadOnce(async () => (await import('./topUp.js')).topUp),
};

/** Loads the way to pay of this name. */
export function loadFundingMethod(source: Funding['source']): Promise<FundingMethod> {
  return METHODS[source]();
}
