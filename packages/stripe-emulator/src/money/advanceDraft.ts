import type { EmulatorCore } from '../state/EmulatorCore.js';
import { yearOf } from '../state/yearOf.js';
import type { Invoice } from '../wire/Invoice.js';
import { finalizeInvoice, sendInvoice } from './advanceInvoice.js';
import { findCustomer } from './customers.js';
import type { InvoiceRecord } from './MoneyBooks.js';
import { tokenToPaymentChoice } from './PaymentChoice.js';
import { pay } from './payments.js';

/** Finalizes a draft that advances by itself, and sends it or charges the payment method that is on file. */
export function advanceDraft(core: EmulatorCore, record: InvoiceRecord): void {
  if (record.invoice.collection_method === 'send_invoice') {
    sendInvoice(core, record);
    return;
  }
  const { intentId, invoice } = finalizeInvoice(core, record);
  const intent = core.money.intents.get(intentId ?? '');
  const token = defaultMethodOf(core, invoice);
  if (!intent || token === null) return;
  const choice = tokenToPaymentChoice(token, yearOf(core.clock.now()), 'payment_method');
  pay(core, intent, { choice, payer: { email: invoice.customer_email, name: invoice.customer_name } });
}

/** The payment method that is on file for an invoice; `null` if there is none. */
export function defaultMethodOf(core: EmulatorCore, invoice: Invoice): string | null {
  const customer = findCustomer(core, invoice.customer);
  return invoice.default_payment_method ?? customer?.invoice_settings.default_payment_method ?? null;
}
