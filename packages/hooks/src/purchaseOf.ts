import type { CreateOrderInput } from '@offtake/contract';

/**
 * What a request would buy and how it is paid, as a text that is the same for two requests just if that is. At what
 * total, where the buyer comes back to and whether a duplicate is wanted make it no other purchase.
 */
export function purchaseOf({ product, amount, metric_tons: tons, currency, beneficiary, payment }: CreateOrderInput) {
  const paid = payment?.source === 'checkout' ? payment.source : payment;
  return JSON.stringify([product, amount, tons, currency, beneficiary?.public_name, paid]);
}
