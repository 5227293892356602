import type { StripeAddress } from './StripeAddress.js';

/**
 * A customer as Stripe sends it, without what this emulator leaves out: sources, subscriptions, discounts.
 *
 * @see https://docs.stripe.com/api/customers/object
 */
export interface Customer {
  /** `cus_…`. */
  id: string;
  object: 'customer';
  address: StripeAddress | null;
  /** What the next invoice adds (positive: owed by the customer) or takes off, in the currency's smallest unit. */
  balance: number;
  /** Seconds since the Unix epoch. */
  created: number;
  /** Lowercase ISO 4217 code of the first invoice; `null` before it. */
  currency: string | null;
  default_source: null;
  delinquent: boolean;
  description: string | null;
  discount: null;
  email: string | null;
  /** First part of invoice numbers. */
  invoice_prefix: string;
  invoice_settings: {
    custom_fields: null;
    /** A test payment method such as `pm_card_visa`. */
    default_payment_method: string | null;
    footer: string | null;
    rendering_options: null;
  };
  livemode: boolean;
  metadata: Record<string, string>;
  name: string | null;
  /** Number of the next invoice. */
  next_invoice_sequence: number;
  phone: string | null;
  preferred_locales: string[];
  shipping: null;
  tax_exempt: 'none';
  test_clock: null;
}

/** What is left of a customer that was deleted. */
export interface DeletedCustomer {
  id: string;
  object: 'customer';
  deleted: true;
}
