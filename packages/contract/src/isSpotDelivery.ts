import type { UnixSeconds } from './units.js';

/**
 * Whether a delivery year stands for a spot purchase: one that lies in the past is removal that already exists and is
 * delivered within 30 days of the purchase.
 *
 * @param deliveryYear of a product, or expected of an order; null is not said, and no spot.
 * @param at now for a product, `created` for an order.
 * @see https://docs.stripe.com/api/climate/order/object
 */
export function isSpotDelivery(deliveryYear: number | null | undefined, at: UnixSeconds): boolean {
  return deliveryYear != null && deliveryYear < new Date(at * 1_000).getUTCFullYear();
}
