import type { EmulatorCore } from '../state/EmulatorCore.js';
import { INVOICE_BLANKS, type Invoice, type InvoiceLineItem } from '../wire/Invoice.js';
import type { InvoiceItem } from '../wire/InvoiceItem.js';
import type { Customer } from '../wire/Customer.js';
import type { InvoiceRecord } from './MoneyBooks.js';
import { newId } from './newId.js';

/** Kind of the task that finalizes a draft. */
export const FINALIZE_TASK = 'invoice.finalize';

/** Seconds after which Stripe finalizes a draft that advances by itself. */
export const FINALIZE_DELAY_SECONDS = 3600;

/** Makes a draft, with the customer's waiting invoice items if they are to be included. */
export function createInvoice(core: EmulatorCore, request: InvoiceRequest): InvoiceRecord {
  const { customer, withPendingItems, ...fields } = request;
  const { businessCountry, businessName, livemode } = core.options;
  const now = core.clock.now();
  const id = newId(core, 'in_', core.money.invoices);
  const finalizesAt = request.auto_advance ? now + FINALIZE_DELAY_SECONDS : null;
  const invoice: Invoice = {
    ...INVOICE_BLANKS,
    ...fields,
    id,
    object: 'invoice',
    account_country: businessCountry,
    account_name: businessName,
    amount_due: 0,
    amount_paid: 0,
    amount_paid_off_stripe: 0,
    amount_remaining: 0,
    attempt_count: 0,
    attempted: false,
    automatically_finalizes_at: finalizesAt,
    created: now,
    customer: customer.id,
    customer_address: customer.address,
    customer_email: customer.email,
    customer_name: customer.name,
    customer_phone: customer.phone,
    effective_at: null,
    ending_balance: null,
    hosted_invoice_url: null,
    invoice_pdf: null,
    lines: { object: 'list', data: [], has_more: false, url: `/v1/invoices/${id}/lines` },
    livemode,
    number: null,
    period_end: now,
    period_start: now,
    starting_balance: customer.balance,
    status: 'draft',
    status_transitions: { finalized_at: null, marked_uncollectible_at: null, paid_at: null, voided_at: null },
    subtotal: 0,
    subtotal_excluding_tax: 0,
    total: 0,
    total_excluding_tax: 0,
  };
  core.money.invoices.add({ id, invoice, intentId: null });
  if (withPendingItems) takePendingItems(core, id, customer.id);
  if (finalizesAt !== null) core.schedule.at(finalizesAt, FINALIZE_TASK, id);
  const record = core.money.invoices.get(id) ?? { id, invoice, intentId: null };
  core.events.emit({ type: 'invoice.created', object: record.invoice });
  core.changes.note();
  return record;
}

/** What an invoice is made of. */
export interface InvoiceRequest extends Pick<
  Invoice,
  | 'auto_advance'
  | 'collection_method'
  | 'currency'
  | 'custom_fields'
  | 'default_payment_method'
  | 'description'
  | 'due_date'
  | 'footer'
  | 'metadata'
  | 'statement_descriptor'
> {
  customer: Customer;
  withPendingItems: boolean;
}

/** Puts an invoice item on a draft. */
export function addLine(core: EmulatorCore, record: InvoiceRecord, item: InvoiceItem): InvoiceRecord {
  const id = newId(core, 'il_', { size: record.invoice.lines.data.length, get: (line) => findLine(record, line) });
  return replaceLines(core, record, [...record.invoice.lines.data, toLine(item, id, record.id)]);
}

/** Takes an invoice item off a draft, or puts its changed self there. */
export function updateLine(
  core: EmulatorCore,
  record: InvoiceRecord,
  itemId: string,
  item: InvoiceItem | null,
): InvoiceRecord {
  const lines = record.invoice.lines.data.flatMap((line) => {
    if (line.parent.invoice_item_details.invoice_item !== itemId) return [line];
    return item ? [toLine(item, line.id, record.id)] : [];
  });
  return replaceLines(core, record, lines);
}

/** Replaces an invoice and tells what has happened to it. */
export function keepInvoice(
  core: EmulatorCore,
  record: InvoiceRecord,
  change: Partial<Invoice>,
  events: readonly string[],
): InvoiceRecord {
  const changed = { ...record, invoice: { ...record.invoice, ...change } };
  core.money.invoices.replace(changed);
  for (const event of events) core.events.emit({ type: `invoice.${event}`, object: changed.invoice });
  core.changes.note();
  return changed;
}

function takePendingItems(core: EmulatorCore, invoiceId: string, customerId: string): void {
  const { invoiceItems, invoices } = core.money;
  const waiting = invoiceItems.all().filter((item) => item.customer === customerId && item.invoice === null);
  // Stripe puts the items that waited in reverse order, and what is added later after them in order.
  for (const item of waiting.toReversed()) {
    const record = invoices.get(invoiceId);
    if (!record || item.currency !== record.invoice.currency) continue;
    const taken = { ...item, invoice: invoiceId };
    invoiceItems.replace(taken);
    addLine(core, record, taken);
  }
}

function replaceLines(core: EmulatorCore, record: InvoiceRecord, data: InvoiceLineItem[]): InvoiceRecord {
  const { invoice } = record;
  const total = data.reduce((sum, line) => sum + line.amount, 0);
  const due = Math.max(total + invoice.starting_balance, 0);
  const sums = { subtotal: total, subtotal_excluding_tax: total, total, total_excluding_tax: total };
  const change = { ...sums, amount_due: due, amount_remaining: due, lines: { ...invoice.lines, data } };
  return keepInvoice(core, record, change, []);
}

function findLine({ invoice }: InvoiceRecord, id: string): InvoiceLineItem | undefined {
  return invoice.lines.data.find((line) => line.id === id);
}

function toLine(item: InvoiceItem, id: string, invoiceId: string): InvoiceLineItem {
  const details = { invoice_item: item.id, proration: false, proration_details: null, subscription: null } as const;
  return {
    id,
    object: 'line_item',
    amount: item.amount,
    currency: item.currency,
    description: item.description,
    discount_amounts: [],
    discountable: item.discountable,
    discounts: [],
    invoice: invoiceId,
    livemode: item.livemode,
    metadata: item.metadata,
    parent: { invoice_item_details: details, subscription_item_details: null, type: 'invoice_item_details' },
    period: item.period,
    pretax_credit_amounts: [],
    pricing: item.pricing,
    quantity: item.quantity,
    quantity_decimal: item.quantity_decimal,
    subscription: null,
    subtotal: item.amount,
    taxes: [],
  };
}
