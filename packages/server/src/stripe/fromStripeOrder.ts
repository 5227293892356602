import { orderSchema, type Order, type Payment } from '@offtake/contract';
import type { Stripe } from 'stripe';
import { fromStripeProduct } from './fromStripeProduct.js';
import { withoutOrderIdentity } from './orderMetadata.js';
import { parseStripe } from './parseStripe.js';

/**
 * Converts Stripe's order to the contract's: our id in place of Stripe's, tons as text, our metadata taken out, and
 * only the fields that the contract names.
 *
 * @param ref our id of the order.
 * @throws {HttpProblem} `stripe_unavailable` when Stripe's object is not what its documentation says.
 */
export function fromStripeOrder(order: Stripe.Climate.Order, ref: string): Order {
  return parseStripe('order', orderSchema, () => ({
    ...order,
    id: ref,
    stripe_order: order.id,
    metric_tons: String(order.metric_tons),
    metadata: withoutOrderIdentity(order.metadata),
    product: typeof order.product === 'string' ? order.product : fromStripeProduct(order.product),
    payment: balancePayment(order),
  }));
}

/** An order from the balance is paid when Stripe makes it, unless Stripe itself still waits for funds. */
function balancePayment(order: Stripe.Climate.Order): Payment {
  return {
    source: 'balance',
    status: balancePaymentStatus(order),
    amount: order.amount_total,
    currency: order.currency,
    url: null,
    expires_at: null,
  };
}

function balancePaymentStatus({ status, cancellation_reason: reason }: Stripe.Climate.Order): Payment['status'] {
  if (status === 'awaiting_funds') return 'pending';
  if (status !== 'canceled') return 'paid';
  return reason === 'expired' ? 'expired' : 'refunded';
}
