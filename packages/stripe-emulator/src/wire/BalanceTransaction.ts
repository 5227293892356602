/**
 * One movement of the balance as Stripe sends it. Amounts are in the currency's smallest unit, negative when money
 * leaves the balance.
 *
 * @see https://docs.stripe.com/api/balance_transactions/object
 */
export interface BalanceTransaction {
  /** `txn_…`. */
  id: string;
  object: 'balance_transaction';
  /** Before fees. */
  amount: number;
  /** When `net` can be spent, in seconds since the Unix epoch. */
  available_on: number;
  balance_type: 'payments';
  /** Seconds since the Unix epoch. */
  created: number;
  /** Lowercase ISO 4217 code. */
  currency: string;
  description: string | null;
  exchange_rate: null;
  /** What Stripe keeps of it, in the currency's smallest unit. */
  fee: number;
  fee_details: BalanceFee[];
  /** `amount` less `fee`: what the balance changes by. */
  net: number;
  reporting_category: string;
  /**
   * The charge, refund, top-up, payout or climate order, or `null` for money added by hand. Which source Stripe names
   * for a climate order is not documented.
   */
  source: string | null;
  status: 'available' | 'pending';
  type: BalanceTransactionType;
}

/** One part of a fee. */
export interface BalanceFee {
  /** In the currency's smallest unit. */
  amount: number;
  application: null;
  currency: string;
  description: string | null;
  type: 'stripe_fee';
}

/** What moved the money. */
export type BalanceTransactionType = (typeof BALANCE_TRANSACTION_TYPES)[number];

/** Every type that the emulator writes. */
export const BALANCE_TRANSACTION_TYPES = [
  'adjustment',
  'charge',
  'climate_order_purchase',
  'climate_order_refund',
  'payment',
  'payment_refund',
  'payout',
  'payout_cancel',
  'payout_failure',
  'refund',
  'topup',
  'topup_reversal',
] as const;
