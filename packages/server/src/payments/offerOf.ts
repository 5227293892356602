import type { Quote } from '@offtake/contract';
import type { OrderIntent } from '../orders/OrderIntent.js';
import type { OrderRow } from '../store/OrderRow.js';

/**
 * What a row was asked for and at what price.
 *
 * @throws {TypeError} when it does not say: then it was restored from Stripe, and there is nothing left to pay.
 */
export function offerOf({ ref, intent, offer }: OrderRow): { intent: OrderIntent; quote: Quote; productName: string } {
  if (!intent || !offer) throw new TypeError(`Order ${ref} was restored from Stripe and cannot be placed again.`);
  return { intent, quote: offer.quote, productName: offer.productName };
}
