import type { Order } from './order.js';
import { SECONDS_PER_DAY, type MinorUnits, type UnixSeconds } from './units.js';

/**
 * How long a buyer may cancel after ordering.
 *
 * @see https://docs.stripe.com/api/climate/order/cancel
 */
export const CANCEL_WINDOW_SECONDS = SECONDS_PER_DAY;

/**
 * How long a buyer may cancel, for everything back, after a delay or a substitution.
 *
 * @see https://docs.stripe.com/climate/orders/webhooks
 */
export const FULL_REFUND_WINDOW_SECONDS = 30 * SECONDS_PER_DAY;

/** Why an order can be canceled now: it is new, or it was delayed or substituted, or nothing was paid yet. */
export type CancellationWindow = 'new_order' | 'delayed' | 'substituted' | 'unpaid';

/** Whether and on what terms an order can be canceled at one moment. Amounts in the currency's smallest unit. */
export type CancellationTerms =
  | {
      canCancel: true;
      window: CancellationWindow;
      /** The first second at which it is too late; null when there is no such moment. */
      closesAt: UnixSeconds | null;
      /** What comes back to the Stripe balance. */
      refundAmount: MinorUnits;
      /** What does not. */
      keptFees: MinorUnits;
    }
  | {
      canCancel: false;
      /** `paid`: the money is on its way to the order, and only whoever took it can give it back. */
      reason: 'canceled' | 'delivered' | 'paid' | 'window_closed';
      /** When the last window closed; null when that is not why. */
      closedAt: UnixSeconds | null;
    };

/**
 * Tells on what terms an order can be canceled: within 24 hours the subtotal comes back and the fees are kept; within
 * 30 days of a delay or a substitution everything comes back; before it is paid there is nothing to give back. One that
 * Stripe does not know yet can be canceled for as long as it is not paid.
 *
 * @param now by the server's clock, in seconds since the Unix epoch.
 */
export function cancellationTerms(order: Order, now: UnixSeconds): CancellationTerms {
  if (order.status === 'canceled') return { canCancel: false, reason: 'canceled', closedAt: null };
  if (order.status === 'delivered') return { canCancel: false, reason: 'delivered', closedAt: null };
  if (isUnknownToStripe(order)) {
    if (isPaid(order)) return { canCancel: false, reason: 'paid', closedAt: null };
    return { canCancel: true, window: 'unpaid', closesAt: null, refundAmount: 0, keptFees: 0 };
  }
  const fullRefund = fullRefundWindow(order);
  if (fullRefund && now < fullRefund.closesAt) {
    return { canCancel: true, ...fullRefund, refundAmount: order.amount_total, keptFees: 0 };
  }
  const closesAt = order.created + CANCEL_WINDOW_SECONDS;
  if (now < closesAt && order.status === 'awaiting_funds') {
    return { canCancel: true, window: 'unpaid', closesAt, refundAmount: 0, keptFees: 0 };
  }
  if (now < closesAt) {
    return {
      canCancel: true,
      window: 'new_order',
      closesAt,
      refundAmount: order.amount_subtotal,
      keptFees: order.amount_fees,
    };
  }
  return { canCancel: false, reason: 'window_closed', closedAt: Math.max(closesAt, fullRefund?.closesAt ?? 0) };
}

/** Its money has not arrived yet, so it has not been ordered from Stripe, and Stripe's windows do not count. */
function isUnknownToStripe(order: Order): boolean {
  return order.status === 'awaiting_funds' && order.stripe_order === null;
}

/** Someone has paid, or it takes a person to say whether. */
function isPaid({ payment }: Order): boolean {
  return payment !== undefined && ['settling', 'paid', 'needs_review'].includes(payment.status);
}

function fullRefundWindow(order: Order): { window: 'delayed' | 'substituted'; closesAt: UnixSeconds } | null {
  const delayedAt = order.delayed_at ?? null;
  const substitutedAt = order.product_substituted_at ?? null;
  if (delayedAt === null && substitutedAt === null) return null;
  const isDelayLater = (delayedAt ?? -1) >= (substitutedAt ?? -1);
  const startsAt = Math.max(delayedAt ?? 0, substitutedAt ?? 0);
  return { window: isDelayLater ? 'delayed' : 'substituted', closesAt: startsAt + FULL_REFUND_WINDOW_SECONDS };
}
