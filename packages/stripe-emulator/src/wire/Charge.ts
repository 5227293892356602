import type { StripeAddress } from './StripeAddress.js';

/**
 * A charge as Stripe sends it: one attempt to take money. Amounts are in the currency's smallest unit.
 *
 * @see https://docs.stripe.com/api/charges/object
 */
export interface Charge extends ChargeBlanks {
  /** `ch_…` of a card, `py_…` of a bank account. */
  id: string;
  object: 'charge';
  amount: number;
  amount_captured: number;
  amount_refunded: number;
  /** `null` until money moves. */
  balance_transaction: string | null;
  billing_details: ChargeBillingDetails;
  calculated_statement_descriptor: string | null;
  captured: boolean;
  created: number;
  currency: string;
  customer: string | null;
  description: string | null;
  failure_code: string | null;
  failure_message: string | null;
  livemode: boolean;
  metadata: Record<string, string>;
  outcome: ChargeOutcome | null;
  paid: boolean;
  payment_intent: string;
  payment_method: string;
  payment_method_details: ChargeMethodDetails;
  receipt_email: string | null;
  /** Whether all of it was refunded. */
  refunded: boolean;
  statement_descriptor: string | null;
  status: 'failed' | 'pending' | 'succeeded';
}

/** Who paid. */
export interface ChargeBillingDetails {
  address: StripeAddress | null;
  email: string | null;
  name: string | null;
  phone: string | null;
  tax_id: null;
}

/** How it was paid. */
export type ChargeMethodDetails =
  | { type: 'card'; card: ChargeCard }
  | { type: 'us_bank_account'; us_bank_account: ChargeBankAccount };

/** The card, as far as Stripe tells. */
export interface ChargeCard {
  amount_authorized: number;
  authorization_code: null;
  brand: string;
  checks: { address_line1_check: null; address_postal_code_check: null; cvc_check: 'fail' | 'pass' };
  country: string;
  electronic_commerce_indicator: null;
  exp_month: number;
  exp_year: number;
  fingerprint: string;
  funding: 'credit';
  installments: null;
  last4: string;
  mandate: null;
  network: string;
  network_transaction_id: null;
  regulated_status: 'unregulated';
  three_d_secure: null;
  transaction_link_id: null;
  wallet: null;
}

/** The bank account, as far as Stripe tells. */
export interface ChargeBankAccount {
  account_holder_type: 'individual';
  account_type: 'checking';
  bank_name: string;
  fingerprint: string;
  last4: string;
  payment_reference: null;
  routing_number: string;
}

/** What the bank said. */
export interface ChargeOutcome {
  advice_code: null;
  network_advice_code: null;
  network_decline_code: null;
  network_status: string;
  reason: string | null;
  risk_level: 'normal' | 'not_assessed';
  seller_message: string;
  type: 'authorized' | 'issuer_declined';
}

/** Fields of every charge that the emulator never fills. */
export const CHARGE_BLANKS = {
  application: null,
  application_fee: null,
  application_fee_amount: null,
  disputed: false,
  failure_balance_transaction: null,
  fraud_details: {},
  on_behalf_of: null,
  receipt_number: null,
  receipt_url: null,
  review: null,
  shipping: null,
  source: null,
  source_transfer: null,
  statement_descriptor_suffix: null,
  transfer_data: null,
  transfer_group: null,
};

type ChargeBlanks = typeof CHARGE_BLANKS;
