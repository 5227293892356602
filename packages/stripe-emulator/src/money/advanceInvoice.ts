import type { EmulatorCore } from '../state/EmulatorCore.js';
import type { Invoice } from '../wire/Invoice.js';
import { StripeProblem } from '../wire/StripeProblem.js';
import { findCustomer, replaceCustomer } from './customers.js';
import { cancelIntent, createIntent } from './intents.js';
import { FINALIZE_TASK, keepInvoice } from './invoices.js';
import type { IntentRecord, InvoiceRecord } from './MoneyBooks.js';

/**
 * Turns a draft into an open invoice. The customer's balance is taken into account; an amount below the minimum charge
 * goes there instead of being asked for, and the invoice is paid without any money.
 */
export function finalizeInvoice(core: EmulatorCore, record: InvoiceRecord): InvoiceRecord {
  core.schedule.cancel(FINALIZE_TASK, record.id);
  const { invoice } = record;
  const now = core.clock.now();
  const customer = findCustomer(core, invoice.customer);
  const startingBalance = customer?.balance ?? 0;
  const wanted = invoice.total + startingBalance;
  const isAskedFor = wanted >= (core.options.minimumCharges[invoice.currency] ?? 1) && wanted > 0;
  const due = isAskedFor ? wanted : 0;
  const sequence = customer?.next_invoice_sequence ?? 1;
  if (customer)
    replaceCustomer(
      core,
      { ...customer, balance: wanted - due, currency: invoice.currency, next_invoice_sequence: sequence + 1 },
      wanted - due === customer.balance ? null : { balance: customer.balance },
    );
  const change = {
    amount_due: due,
    amount_remaining: due,
    automatically_finalizes_at: null,
    effective_at: now,
    ending_balance: wanted - due,
    hosted_invoice_url: `${core.site.baseUrl}/i/${record.id}`,
    number: `${customer?.invoice_prefix ?? 'DELETED'}-${String(sequence).padStart(4, '0')}`,
    starting_balance: startingBalance,
    status: 'open',
    status_transitions: { ...invoice.status_transitions, finalized_at: now },
  } as const;
  const intentId = due > 0 ? openIntent(core, { ...invoice, ...change }).id : null;
  const finalized = keepInvoice(core, { ...record, intentId }, change, ['finalized']);
  return due > 0 ? finalized : markPaid(core, finalized, { events: ['paid', 'payment_succeeded'] });
}

/** Tells that an invoice was sent to its customer; a draft is finalized first. */
export function sendInvoice(core: EmulatorCore, record: InvoiceRecord): InvoiceRecord {
  const finalized = record.invoice.status === 'draft' ? finalizeInvoice(core, record) : record;
  return keepInvoice(core, finalized, {}, ['sent']);
}

/** Marks an invoice as paid without Stripe: no money moves. @throws StripeProblem if a bank debit is under way. */
export function payOutOfBand(core: EmulatorCore, record: InvoiceRecord): InvoiceRecord {
  abandonIntent(core, record);
  const { amount_remaining: amount } = record.invoice;
  return markPaid(core, record, { paid: amount, offStripe: amount, events: ['paid'] });
}

/**
 * Ends an invoice that is not paid. What it took from the customer's balance goes back.
 *
 * @throws StripeProblem if a bank debit is under way.
 */
export function voidInvoice(core: EmulatorCore, record: InvoiceRecord): InvoiceRecord {
  abandonIntent(core, record);
  const { customer: customerId, ending_balance: ending, starting_balance: starting } = record.invoice;
  const customer = findCustomer(core, customerId);
  if (customer && ending !== null && ending !== starting)
    replaceCustomer(
      core,
      { ...customer, balance: customer.balance + starting - ending },
      { balance: customer.balance },
    );
  const change = { status: 'void', status_transitions: transition(core, record, 'voided_at') } as const;
  return keepInvoice(core, record, change, ['voided']);
}

/** Gives an invoice up. It can still be paid. */
export function markUncollectible(core: EmulatorCore, record: InvoiceRecord): InvoiceRecord {
  const times = transition(core, record, 'marked_uncollectible_at');
  return keepInvoice(core, record, { status: 'uncollectible', status_transitions: times }, ['marked_uncollectible']);
}

/** Follows an invoice's payment. */
export function followInvoicePayment(core: EmulatorCore, record: InvoiceRecord, payment: IntentRecord): InvoiceRecord {
  const { status } = payment.intent;
  const attempts = { attempt_count: record.invoice.attempt_count + 1, attempted: true };
  if (status === 'succeeded') {
    // A debit that began earlier was counted then.
    const counted = payment.attempt?.choice.type === 'us_bank_account' ? {} : attempts;
    const attempted = { ...record, invoice: { ...record.invoice, ...counted } };
    return markPaid(core, attempted, { paid: payment.intent.amount, events: ['paid', 'payment_succeeded'] });
  }
  if (status === 'processing') return keepInvoice(core, record, attempts, []);
  if (status === 'requires_action') return keepInvoice(core, record, {}, ['payment_action_required']);
  return keepInvoice(core, record, attempts, ['payment_failed']);
}

function markPaid(core: EmulatorCore, record: InvoiceRecord, payment: InvoicePayment): InvoiceRecord {
  const { paid = 0, offStripe = 0, events } = payment;
  const change: Partial<Invoice> = {
    amount_paid: paid,
    amount_paid_off_stripe: offStripe,
    amount_remaining: 0,
    attempted: true,
    status: 'paid',
    status_transitions: transition(core, record, 'paid_at'),
  };
  return keepInvoice(core, record, change, events);
}

interface InvoicePayment {
  /** In the currency's smallest unit. */
  paid?: number;
  /** The part of it that was paid without Stripe. */
  offStripe?: number;
  events: readonly string[];
}

function openIntent(core: EmulatorCore, invoice: Invoice): IntentRecord {
  return createIntent(core, {
    amount: invoice.amount_due,
    currency: invoice.currency,
    customer: invoice.customer,
    description: `Payment for Invoice ${invoice.number}`,
    metadata: {},
    owner: { kind: 'invoice', id: invoice.id },
    payment_method_types: invoice.currency === 'usd' ? ['card', 'us_bank_account'] : ['card'],
    receipt_email: null,
    statement_descriptor: invoice.statement_descriptor,
  });
}

/**
 * Money that is on its way would arrive for an invoice that nobody owes. How Stripe words its refusal is not
 * documented.
 *
 * @throws StripeProblem if a bank debit is under way.
 * @see https://docs.stripe.com/api/payment_intents/cancel that a payment is canceled while it waits, and hardly ever
 * while it is `processing`
 */
function abandonIntent(core: EmulatorCore, { intentId }: InvoiceRecord): void {
  const intent = core.money.intents.get(intentId ?? '');
  if (intent?.intent.status === 'processing')
    throw new StripeProblem('This invoice has a payment in progress, which must finish before the invoice is closed.');
  if (intent && intent.intent.status !== 'canceled') cancelIntent(core, intent, 'abandoned');
}

function transition(
  core: EmulatorCore,
  { invoice }: InvoiceRecord,
  name: keyof Invoice['status_transitions'],
): Invoice['status_transitions'] {
  return { ...invoice.status_transitions, [name]: core.clock.now() };
}
