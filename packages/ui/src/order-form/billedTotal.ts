import type { MinorUnits } from '@offtake/contract';
import type { OrderIntent } from '@offtake/hooks';

/**
 * What the invoice of an order comes to: the removal at its price, and the lines beside it. Never the order's own
 * total.
 */
export function billedTotal({ input, quote }: OrderIntent): MinorUnits {
  const invoice = input.payment?.source === 'invoice' ? input.payment : null;
  const price = invoice?.price ?? quote.amount_total;
  return (invoice?.line_items ?? []).reduce((sum, { amount }) => sum + amount, price);
}
