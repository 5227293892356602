import type { PaymentMethodType } from './CheckoutSession.js';

/**
 * A payment intent as Stripe sends it. Amounts are in the currency's smallest unit, times are seconds since the Unix
 * epoch.
 *
 * @see https://docs.stripe.com/api/payment_intents/object
 */
export interface PaymentIntent extends IntentBlanks {
  /** `pi_…`. */
  id: string;
  object: 'payment_intent';
  /** What `payment_method_types` was narrowed to; `null` if it was not. */
  allowed_payment_method_types: string[] | null;
  amount: number;
  amount_capturable: number;
  amount_received: number;
  automatic_payment_methods: { allow_redirects: 'always' | 'never'; enabled: boolean } | null;
  canceled_at: number | null;
  cancellation_reason: IntentCancellationReason | null;
  capture_method: 'automatic_async';
  client_secret: string;
  confirmation_method: 'automatic';
  created: number;
  currency: string;
  customer: string | null;
  description: string | null;
  last_payment_error: PaymentError | null;
  latest_charge: string | null;
  livemode: boolean;
  metadata: Record<string, string>;
  next_action: { redirect_to_url: { return_url: string | null; url: string }; type: 'redirect_to_url' } | null;
  payment_method: string | null;
  payment_method_types: PaymentMethodType[];
  receipt_email: string | null;
  statement_descriptor: string | null;
  status: PaymentIntentStatus;
}

/** Where a payment stands. */
export type PaymentIntentStatus =
  | 'canceled'
  | 'processing'
  | 'requires_action'
  | 'requires_confirmation'
  | 'requires_payment_method'
  | 'succeeded';

/** Why a payment was given up. */
export type IntentCancellationReason = 'abandoned' | 'duplicate' | 'fraudulent' | 'requested_by_customer';

/** Why the last attempt failed. */
export interface PaymentError {
  charge?: string;
  code: 'card_declined' | 'expired_card' | 'incorrect_cvc' | 'processing_error' | PaymentFailureCode;
  decline_code?: string;
  doc_url: string;
  message: string;
  type: 'card_error' | 'invalid_request_error';
}

/** Codes of failures that are not a card's. */
export type PaymentFailureCode =
  | 'bank_account_declined'
  | 'debit_not_authorized'
  | 'insufficient_funds'
  | 'no_account'
  | 'payment_intent_authentication_failure'
  | 'account_closed';

/** Fields of every payment intent that the emulator never fills. */
export const INTENT_BLANKS = {
  application: null,
  application_fee_amount: null,
  customer_account: null,
  excluded_payment_method_types: null,
  managed_payments: null,
  on_behalf_of: null,
  payment_method_configuration_details: null,
  payment_method_options: {},
  payment_record: null,
  processing: null,
  review: null,
  setup_future_usage: null,
  shipping: null,
  source: null,
  statement_descriptor_suffix: null,
  transfer_data: null,
  transfer_group: null,
};

type IntentBlanks = typeof INTENT_BLANKS;
