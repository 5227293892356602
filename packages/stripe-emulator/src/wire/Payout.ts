/**
 * A payout as Stripe sends it: money from the balance to the account's bank.
 *
 * @see https://docs.stripe.com/api/payouts/object
 */
export interface Payout {
  /** `po_…`. */
  id: string;
  object: 'payout';
  /** In the currency's smallest unit. */
  amount: number;
  application_fee: null;
  application_fee_amount: null;
  /** When the bank has it, in seconds since the Unix epoch. */
  arrival_date: number;
  /** Whether it was made by the schedule and not by request. */
  automatic: boolean;
  balance_transaction: string;
  /** Seconds since the Unix epoch. */
  created: number;
  currency: string;
  description: string | null;
  /** The bank account. */
  destination: string;
  failure_balance_transaction: string | null;
  failure_code: string | null;
  failure_message: string | null;
  livemode: boolean;
  metadata: Record<string, string>;
  method: 'instant' | 'standard';
  original_payout: null;
  payout_method: null;
  reconciliation_status: 'completed' | 'not_applicable';
  reversed_by: null;
  source_type: 'bank_account' | 'card' | 'fpx';
  statement_descriptor: string | null;
  status: PayoutStatus;
  trace_id: null;
  type: 'bank_account';
}

/** Where a payout stands. */
export type PayoutStatus = (typeof PAYOUT_STATUSES)[number];

/** Every status of a payout. */
export const PAYOUT_STATUSES = ['canceled', 'failed', 'in_transit', 'paid', 'pending'] as const;
