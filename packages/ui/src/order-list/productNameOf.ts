import type { Order } from '@offtake/contract';
import { toDisplayText } from '../internals/toDisplayText.js';
import { toReadable } from '../internals/toReadable.js';

/** What Stripe's product ids begin with. */
const ID_PREFIX = /^climsku_/;

/**
 * The name of an order's product: its own when it is expanded, else the one on offer under its id, else the id made
 * readable.
 *
 * @param names by id; null while they are not known yet.
 * @returns null while it is not known yet.
 */
export function productNameOf(product: Order['product'], names: ReadonlyMap<string, string> | null): string | null {
  if (typeof product !== 'string') return toDisplayText(product.name);
  if (!names) return null;
  return toDisplayText(names.get(product) ?? toReadable(product.replace(ID_PREFIX, '')));
}
