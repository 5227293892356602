/**
 * Types of events that tell us something, as Stripe is asked for them; the rest of a kind would only repeat it.
 *
 * @see https://docs.stripe.com/api/events/types
 */
export const EVENT_TYPES: readonly string[] = [
  'climate.order.created',
  'climate.order.canceled',
  'climate.order.delayed',
  'climate.order.delivered',
  'climate.order.product_substituted',
  'climate.product.created',
  'climate.product.pricing_updated',
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
  'checkout.session.expired',
  'invoice.paid',
  'invoice.payment_failed',
  'invoice.voided',
  'invoice.marked_uncollectible',
  'topup.succeeded',
  'topup.failed',
  'topup.canceled',
  'topup.reversed',
  'balance.available',
  'payment_intent.succeeded',
  'payment_intent.payment_failed',
  'payment_intent.canceled',
  'charge.refunded',
  'charge.dispute.created',
  'refund.created',
  'refund.updated',
  'refund.failed',
];
