import type { StripeAddress } from './StripeAddress.js';

/**
 * A Checkout Session as Stripe sends it. Amounts are in the currency's smallest unit, times are seconds since the Unix
 * epoch.
 *
 * @see https://docs.stripe.com/api/checkout/sessions/object
 */
export interface CheckoutSession extends SessionBlanks {
  /** `cs_test_…`. */
  id: string;
  object: 'checkout.session';
  /** What `payment_method_types` was narrowed to; `null` if it was not. */
  allowed_payment_method_types: string[] | null;
  amount_subtotal: number;
  amount_total: number;
  billing_address_collection: 'auto' | 'required' | null;
  cancel_url: string | null;
  client_reference_id: string | null;
  created: number;
  currency: string;
  customer: string | null;
  customer_creation: 'always' | 'if_required' | null;
  /** Who paid; before that, what is known of the customer. */
  customer_details: SessionCustomerDetails | null;
  customer_email: string | null;
  expires_at: number;
  livemode: boolean;
  locale: string | null;
  metadata: Record<string, string>;
  mode: 'payment';
  /** `null` until somebody tries to pay. */
  payment_intent: string | null;
  payment_method_types: PaymentMethodType[];
  /** `unpaid` also after completion, when the payment method takes days. */
  payment_status: 'paid' | 'unpaid';
  status: 'complete' | 'expired' | 'open';
  submit_type: 'auto' | 'book' | 'donate' | 'pay' | 'subscribe' | null;
  success_url: string;
  total_details: { amount_discount: number; amount_shipping: number; amount_tax: number };
  ui_mode: 'hosted_page';
  /** The page to pay at; `null` once the session is complete or expired. */
  url: string | null;
}

/** Ways to pay that the emulator knows. */
export type PaymentMethodType = 'card' | 'us_bank_account';

/** Who paid. */
export interface SessionCustomerDetails {
  address: StripeAddress | null;
  business_name: null;
  email: string | null;
  individual_name: null;
  name: string | null;
  phone: string | null;
  tax_exempt: 'none';
  tax_ids: never[];
}

/** Fields of every session that the emulator never fills. */
export const SESSION_BLANKS = {
  adaptive_pricing: null,
  after_expiration: null,
  allow_promotion_codes: null,
  automatic_tax: { enabled: false, liability: null, provider: null, status: null },
  client_secret: null,
  collected_information: null,
  consent: null,
  consent_collection: null,
  currency_conversion: null,
  custom_fields: [] as never[],
  custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null },
  customer_account: null,
  discounts: [] as never[],
  integration_identifier: null,
  invoice: null,
  invoice_creation: null,
  managed_payments: null,
  origin_context: null,
  payment_link: null,
  payment_method_collection: 'if_required' as const,
  payment_method_configuration_details: null,
  payment_method_options: {},
  permissions: null,
  phone_number_collection: { enabled: false },
  recovered_from: null,
  saved_payment_method_options: null,
  setup_intent: null,
  shipping_address_collection: null,
  shipping_cost: null,
  shipping_options: [] as never[],
  subscription: null,
  wallet_options: null,
};

type SessionBlanks = typeof SESSION_BLANKS;
