/**
 * The account's balance as Stripe sends it.
 *
 * @see https://docs.stripe.com/api/balance/balance_object
 */
export interface StripeBalance {
  object: 'balance';
  /** Money that can be spent now, one entry per currency. */
  available: BalanceFunds[];
  livemode: boolean;
  /** Money that has been taken but has not settled yet, one entry per currency. */
  pending: BalanceFunds[];
}

/** An amount of one currency. */
export interface BalanceFunds {
  /** In the currency's smallest unit; may be negative. */
  amount: number;
  /** Lowercase ISO 4217 code. */
  currency: string;
  /** The same amount by how it was paid, in the currency's smallest unit. */
  source_types: { card: number };
}
