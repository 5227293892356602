import {
  CUSTOMER_MAX_LENGTH,
  DAYS_UNTIL_DUE_MAX,
  INVOICE_LINES_MAX,
  INVOICE_TEXT_MAX_LENGTH,
  type FieldErrorCode,
  type PaymentInput,
} from '@offtake/contract';
import { readDecimalInput } from './readDecimalInput.js';
import { readQuantityInput } from './readQuantityInput.js';

/** One more line of an invoice, as it was typed. */
export interface InvoiceLineDraft {
  /** What the customer reads; 1 to 500 characters. */
  description: string;
  /** Money; below zero for a discount. */
  amount: string;
}

/** What is entered for a customer's invoice, as it was typed. */
export interface InvoiceDraft {
  /** Whom the invoice is made out to; 1 to 800 characters. */
  customerName: string;
  /** Where Stripe sends it. */
  customerEmail: string;
  /** Whole days from today until it is due. @default '30' */
  daysUntilDue: string;
  /** What the customer reads at the foot of the invoice; empty for nothing. */
  memo: string;
  /** What the customer is billed for the removal; empty is the order's own total, which it never changes. */
  price: string;
  /** What stands on the invoice beside the removal; it never changes the order's own total. */
  lines: readonly InvoiceLineDraft[];
}

/** The fields of an invoice that can be wrong; those of its lines with the line's index. */
export type InvoiceField = Exclude<keyof InvoiceDraft, 'lines'> | `lines.${number}.${keyof InvoiceLineDraft}`;

/** What is wrong, by field. */
export type InvoiceErrors = { [TField in InvoiceField]?: FieldErrorCode };

export type InvoiceInput = Extract<PaymentInput, { source: 'invoice' }>;

export interface InvoiceDraftContext {
  /** The order's, which is the invoice's too. Lower-case ISO 4217. */
  currency: string;
  /** BCP 47 language tag in which numbers are typed. */
  locale: string;
}

/**
 * Checks what was entered for an invoice, and notes in `errors` what is wrong. Pure but for that.
 *
 * @returns what it makes of the request; worth nothing when something is wrong.
 */
export function checkInvoiceDraft(
  draft: InvoiceDraft,
  { currency, locale }: InvoiceDraftContext,
  errors: InvoiceErrors,
): InvoiceInput {
  function text(field: InvoiceField, typed: string, lengthMax: number): string {
    const value = typed.trim();
    if (value === '') errors[field] = 'required';
    if (value.length > lengthMax) errors[field] = 'too_long';
    return value;
  }
  function money(field: InvoiceField, typed: string): number {
    const read = readQuantityInput({ quantity: typed, unit: 'amount', currency }, locale);
    if (typeof read !== 'string' && 'amount' in read) return read.amount;
    errors[field] = typeof read === 'string' ? read : 'invalid';
    return 0;
  }

  const name = text('customerName', draft.customerName, CUSTOMER_MAX_LENGTH);
  const email = text('customerEmail', draft.customerEmail, CUSTOMER_MAX_LENGTH);
  if (email !== '' && !EMAIL.test(email)) errors.customerEmail = 'not_an_email';
  const days = readDays(draft.daysUntilDue, locale);
  if (typeof days === 'string') errors.daysUntilDue = days;
  const price = draft.price.trim() === '' ? null : money('price', draft.price);
  if (price === 0) errors.price ??= 'not_positive';
  const lines = draft.lines.map(({ description, amount }, index) => ({
    description: text(`lines.${index}.description`, description, INVOICE_TEXT_MAX_LENGTH),
    amount: money(`lines.${index}.amount`, amount.replace(MINUS, '')) * (MINUS.test(amount) ? -1 : 1),
  }));
  if (lines.length > INVOICE_LINES_MAX) errors[`lines.${INVOICE_LINES_MAX}.description`] = 'too_many';
  const memo = draft.memo.trim() && text('memo', draft.memo, INVOICE_TEXT_MAX_LENGTH);
  return {
    source: 'invoice',
    customer: { name, email },
    days_until_due: Number(days),
    ...(memo && { memo }),
    ...(lines.length > 0 && { line_items: lines }),
    ...(price !== null && { price }),
  };
}

/** Enough to find a slip; whether anybody reads what is sent there only sending tells. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const MINUS = /^\s*[-\u2212]/;

function readDays(typed: string, locale: string): number | FieldErrorCode {
  const read = readDecimalInput(typed, locale, []);
  if (read.kind !== 'decimal') return read.kind === 'empty' ? 'required' : 'not_a_number';
  const days = Number(read.value);
  if (!Number.isInteger(days)) return 'not_an_integer';
  if (days < 1) return 'too_small';
  return days > DAYS_UNTIL_DUE_MAX ? 'too_large' : days;
}
