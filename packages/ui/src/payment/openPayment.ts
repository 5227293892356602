import type { Order, Payment } from '@offtake/contract';

/**
 * The payment of an order that still depends on it, or that was never bought because of it; null for one that is
 * bought, that was canceled on request, or of whose payment the backend says nothing.
 */
export function openPayment({ status, stripe_order: stripeOrder, cancellation_reason: reason, payment }: Order) {
  const isNeverBought = status === 'canceled' && stripeOrder === null && !isPlainlyRequested(reason, payment);
  return status === 'awaiting_funds' || isNeverBought ? (payment ?? null) : null;
}

/** Of a cancellation that was asked for, the payment has only something to add when money had come. */
function isPlainlyRequested(reason: Order['cancellation_reason'], payment: Payment | undefined): boolean {
  return reason === 'requested' && payment?.status !== 'refunded';
}
