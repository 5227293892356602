/**
 * A refund as Stripe sends it.
 *
 * @see https://docs.stripe.com/api/refunds/object
 */
export interface Refund {
  /** `re_…` of a card, `pyr_…` of a bank account. */
  id: string;
  object: 'refund';
  /** In the currency's smallest unit. */
  amount: number;
  balance_transaction: string;
  charge: string;
  /** Seconds since the Unix epoch. */
  created: number;
  currency: string;
  customer: string | null;
  customer_account: null;
  metadata: Record<string, string>;
  payment_intent: string;
  payment_method: string;
  reason: RefundReason | null;
  receipt_number: null;
  source_transfer_reversal: null;
  status: 'succeeded';
  transfer_reversal: null;
}

/** Why money was given back. */
export type RefundReason = (typeof REFUND_REASONS)[number];

/** Every reason that a request may name. */
export const REFUND_REASONS = ['duplicate', 'fraudulent', 'requested_by_customer'] as const;
