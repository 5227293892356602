import type { Order } from '@offtake/contract';

/** An order's way, on which nobody goes back. */
const WAY = ['awaiting_funds', 'open', 'confirmed', 'delivered', 'canceled'];

/**
 * Puts what was read of an order together with what is known of it, when it is not sure which of the two is newer: no
 * status goes back to an earlier one, and what has happened stays so.
 */
export function mergeOrder(known: Order | null, read: Order): Order {
  if (known === null || known.stripe_order !== read.stripe_order) return read;
  if (isBefore(read.status, known.status)) return known;
  return {
    ...read,
    confirmed_at: read.confirmed_at ?? known.confirmed_at,
    delayed_at: read.delayed_at ?? known.delayed_at,
    product_substituted_at: read.product_substituted_at ?? known.product_substituted_at,
    delivered_at: read.delivered_at ?? known.delivered_at,
    certificate: read.certificate ?? known.certificate,
  };
}

/** A status that is not known here may stand anywhere. */
function isBefore(status: string, other: string): boolean {
  return WAY.includes(status) && WAY.indexOf(status) < WAY.indexOf(other);
}
