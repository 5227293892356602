import type { StripeAddress } from './StripeAddress.js';
import type { StripeList } from './StripeList.js';

/**
 * An invoice as Stripe sends it. Amounts are in the currency's smallest unit, times are seconds since the Unix epoch.
 *
 * @see https://docs.stripe.com/api/invoices/object
 */
export interface Invoice extends InvoiceBlanks {
  /** `in_…`. */
  id: string;
  object: 'invoice';
  account_country: string;
  account_name: string;
  /** What the customer is asked for; 0 when the amount is below the minimum charge. */
  amount_due: number;
  /** What was paid, also out of band. */
  amount_paid: number;
  /** What was paid without Stripe. */
  amount_paid_off_stripe: number;
  amount_remaining: number;
  attempt_count: number;
  attempted: boolean;
  auto_advance: boolean;
  automatically_finalizes_at: number | null;
  collection_method: 'charge_automatically' | 'send_invoice';
  created: number;
  currency: string;
  custom_fields: { name: string; value: string }[] | null;
  customer: string;
  customer_address: StripeAddress | null;
  customer_email: string | null;
  customer_name: string | null;
  customer_phone: string | null;
  default_payment_method: string | null;
  description: string | null;
  due_date: number | null;
  effective_at: number | null;
  /** The customer's balance afterwards; `null` until finalized. */
  ending_balance: number | null;
  footer: string | null;
  /** The page to pay at; `null` until finalized. */
  hosted_invoice_url: string | null;
  invoice_pdf: null;
  lines: StripeList<InvoiceLineItem>;
  livemode: boolean;
  metadata: Record<string, string>;
  number: string | null;
  period_end: number;
  period_start: number;
  /** The customer's balance before. */
  starting_balance: number;
  statement_descriptor: string | null;
  status: InvoiceStatus;
  status_transitions: {
    finalized_at: number | null;
    marked_uncollectible_at: number | null;
    paid_at: number | null;
    voided_at: number | null;
  };
  subtotal: number;
  subtotal_excluding_tax: number;
  total: number;
  total_excluding_tax: number;
}

/** Where an invoice stands. */
export type InvoiceStatus = (typeof INVOICE_STATUSES)[number];

/** Every status of an invoice. */
export const INVOICE_STATUSES = ['draft', 'open', 'paid', 'uncollectible', 'void'] as const;

/**
 * One line of an invoice.
 *
 * @see https://docs.stripe.com/api/invoice-line-item/object
 */
export interface InvoiceLineItem {
  /** `il_…`. */
  id: string;
  object: 'line_item';
  /** In the currency's smallest unit; negative for a credit. */
  amount: number;
  currency: string;
  description: string | null;
  discount_amounts: never[];
  discountable: boolean;
  discounts: never[];
  invoice: string;
  livemode: boolean;
  metadata: Record<string, string>;
  parent: {
    invoice_item_details: { invoice_item: string; proration: false; proration_details: null; subscription: null };
    subscription_item_details: null;
    type: 'invoice_item_details';
  };
  period: InvoicePeriod;
  pretax_credit_amounts: never[];
  pricing: InvoicePricing;
  quantity: number;
  /** The same as a decimal string. */
  quantity_decimal: string;
  subscription: null;
  subtotal: number;
  taxes: never[];
}

/** What a line is for. Seconds since the Unix epoch. */
export interface InvoicePeriod {
  end: number;
  start: number;
}

/** What one unit costs. */
export interface InvoicePricing {
  price_details: { price: string; product: string };
  type: 'price_details';
  /** In the currency's smallest unit, decimal string. */
  unit_amount_decimal: string;
}

/** Fields of every invoice that the emulator never fills. */
export const INVOICE_BLANKS = {
  account_tax_ids: null,
  amount_overpaid: 0,
  amount_shipping: 0,
  application: null,
  automatic_tax: { disabled_reason: null, enabled: false, liability: null, provider: null, status: null },
  billing_reason: 'manual' as const,
  customer_account: null,
  customer_shipping: null,
  customer_tax_exempt: 'none' as const,
  customer_tax_ids: [] as never[],
  default_source: null,
  default_tax_rates: [] as never[],
  discounts: [] as never[],
  from_invoice: null,
  issuer: { type: 'self' as const },
  last_finalization_error: null,
  latest_revision: null,
  next_payment_attempt: null,
  on_behalf_of: null,
  parent: null,
  payment_settings: { default_mandate: null, payment_method_options: null, payment_method_types: null },
  post_payment_credit_notes_amount: 0,
  pre_payment_credit_notes_amount: 0,
  receipt_number: null,
  rendering: null,
  shipping_cost: null,
  shipping_details: null,
  test_clock: null,
  total_discount_amounts: [] as never[],
  total_pretax_credit_amounts: [] as never[],
  total_taxes: [] as never[],
  webhooks_delivered_at: null,
};

type InvoiceBlanks = typeof INVOICE_BLANKS;
