/**
 * One movement of the balance, in the shape of Stripe's balance transactions.
 *
 * @see https://docs.stripe.com/api/balance_transactions/object
 */
export interface BalanceTransaction {
  /** `txn_…`. */
  id: string;
  object: 'balance_transaction';
  /** In the currency's smallest unit; negative when money leaves the balance. */
  amount: number;
  /** Seconds since the Unix epoch. */
  created: number;
  /** Lowercase ISO 4217 code. */
  currency: string;
  /** The order's id, or `null` for money added by hand. Which source Stripe names here is not documented. */
  source: string | null;
  type: 'adjustment' | 'climate_order_purchase' | 'climate_order_refund';
}
