import type { Order, Payment } from '@offtake/contract';
import type { Funding, OrderRow } from '../store/OrderRow.js';

/**
 * The order as it is shown before Stripe knows it: what was asked for, at the price that was agreed.
 *
 * @returns null for a row of which that is not known.
 */
export function toWaitingOrder({ ref, created, intent, offer, funding, order }: OrderRow): Order | null {
  if (order) return { ...order, payment: funding ? toPayment(funding) : order.payment };
  if (!intent || !offer || !funding) return null;
  const { quote } = offer;
  return {
    id: ref,
    object: 'climate.order',
    amount_fees: quote.amount_fees,
    amount_subtotal: quote.amount_subtotal,
    amount_total: quote.amount_total,
    beneficiary: intent.beneficiary,
    canceled_at: null,
    cancellation_reason: null,
    certificate: null,
    confirmed_at: null,
    created,
    currency: intent.currency,
    delayed_at: null,
    delivered_at: null,
    delivery_details: [],
    expected_delivery_year: offer.deliveryYear,
    livemode: offer.livemode,
    metadata: intent.metadata,
    metric_tons: quote.metric_tons,
    product: intent.product,
    product_substituted_at: null,
    status: 'awaiting_funds',
    payment: toPayment(funding),
    stripe_order: null,
  };
}

/** How an order is paid, as callers see it. */
export function toPayment({ source, status, amount, currency, url, expiresAt, reason }: Funding): Payment {
  return { source, status, amount, currency, url, expires_at: expiresAt, reason };
}
