/**
 * A top-up as Stripe sends it: money from the account's bank into its balance.
 *
 * @see https://docs.stripe.com/api/topups/object
 */
export interface Topup {
  /** `tu_…`. */
  id: string;
  object: 'topup';
  /** In the currency's smallest unit. */
  amount: number;
  /** `null` until the money has arrived. */
  balance_transaction: string | null;
  /** Seconds since the Unix epoch. */
  created: number;
  currency: string;
  description: string | null;
  /** Seconds since the Unix epoch; `null` when it is not known. */
  expected_availability_date: number | null;
  failure_code: string | null;
  failure_message: string | null;
  initiated_by: 'user';
  livemode: boolean;
  metadata: Record<string, string>;
  source: null;
  statement_descriptor: string | null;
  status: TopupStatus;
  transfer_group: string | null;
}

/** Where a top-up stands. */
export type TopupStatus = (typeof TOPUP_STATUSES)[number];

/** Every status of a top-up. */
export const TOPUP_STATUSES = ['canceled', 'failed', 'pending', 'reversed', 'succeeded'] as const;
