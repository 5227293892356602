import type { InvoicePeriod, InvoicePricing } from './Invoice.js';

/**
 * Something to be invoiced: it waits for the customer's next invoice, or belongs to one.
 *
 * @see https://docs.stripe.com/api/invoiceitems/object
 */
export interface InvoiceItem {
  /** `ii_…`. */
  id: string;
  object: 'invoiceitem';
  /** In the currency's smallest unit; negative for a credit. */
  amount: number;
  currency: string;
  customer: string;
  customer_account: null;
  /** Seconds since the Unix epoch. */
  date: number;
  description: string | null;
  discountable: boolean;
  discounts: never[];
  invoice: string | null;
  livemode: boolean;
  metadata: Record<string, string>;
  net_amount: number;
  parent: null;
  period: InvoicePeriod;
  pricing: InvoicePricing;
  proration: false;
  quantity: number;
  /** The same as a decimal string. */
  quantity_decimal: string;
  tax_rates: never[];
  test_clock: null;
}
