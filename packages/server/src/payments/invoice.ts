import type { PaymentInput } from '@offtake/contract';
import type { Stripe } from 'stripe';
import { assertLeased } from '../orders/assertLeased.js';
import type { ServerContext } from '../ServerContext.js';
import type { Funding, OrderRow } from '../store/OrderRow.js';
import { createIdentityMetadata } from '../stripe/orderMetadata.js';
import { callOptions } from './callOptions.js';
import { findByRef } from './findByRef.js';
import { createFundingMetadata } from './fundingMetadata.js';
import type { FundingMethod, FundingState } from './FundingMethod.js';
import { offerOf } from './offerOf.js';
import { readPaymentIntent, type PaymentFacts } from './readPaymentIntent.js';

const EXPAND = ['payments'];

/**
 * Paid by the host's customer, by an invoice that Stripe sends. As in Stripe's Dashboard, its price and its further
 * lines are the host's own affair: they never change what is ordered.
 *
 * @see https://docs.stripe.com/climate/orders/order-carbon-removal
 */
export const invoice: FundingMethod = {
  async open(context, row) {
    const draft = await createDraft(context, row);
    await addLines(context, row, draft);
    // Its lines can have taken longer than the lease, and by then another attempt may have sent another invoice.
    await assertLeased(context, row);
    const options = callOptions(row, 'send');
    // Sending makes it final and gives it its page. Nobody can pay it before.
    return toState(context, await context.stripe.invoices.sendInvoice(draft.id, { expand: EXPAND }, options));
  },
  async search(context, row) {
    const found = await findByRef(row, (created) =>
      context.stripe.invoices.list({ created, limit: 100, expand: ['data.payments'] }),
    );
    // A draft was never sent, so nobody has paid it or will.
    return found && found.status !== 'draft' ? toState(context, found) : null;
  },
  async read(context, object) {
    return toState(context, await context.stripe.invoices.retrieve(object, { expand: EXPAND }));
  },
  async close(context, object) {
    const found = await context.stripe.invoices.retrieve(object, { expand: EXPAND });
    if (found.status !== 'open' && found.status !== 'uncollectible') return toState(context, found);
    return toState(context, await context.stripe.invoices.voidInvoice(object, { expand: EXPAND }));
  },
};

type InvoicePayment = Extract<PaymentInput, { source: 'invoice' }>;

interface Draft {
  id: string;
  customer: string;
}

async function createDraft({ stripe }: ServerContext, row: OrderRow): Promise<Draft> {
  const { intent } = offerOf(row);
  const { customer: payer, days_until_due: daysUntilDue, memo } = assertInvoice(row);
  const { id: customer } = await stripe.customers.create(
    { name: payer.name, email: payer.email, metadata: createIdentityMetadata(row) },
    callOptions(row, 'customer'),
  );
  const { id } = await stripe.invoices.create(
    {
      customer,
      currency: intent.currency,
      collection_method: 'send_invoice',
      days_until_due: daysUntilDue,
      auto_advance: false,
      pending_invoice_items_behavior: 'exclude',
      metadata: createFundingMetadata(row),
      ...(memo === undefined ? {} : { description: memo }),
    },
    callOptions(row),
  );
  return { id, customer };
}

async function addLines({ stripe }: ServerContext, row: OrderRow, draft: Draft): Promise<void> {
  const { intent, quote, productName } = offerOf(row);
  const { line_items: extras = [], price = quote.amount_total } = assertInvoice(row);
  const removal = { description: `${quote.metric_tons} t · ${productName}`, amount: price };
  for (const [index, { description, amount }] of [removal, ...extras].entries()) {
    await stripe.invoiceItems.create(
      { customer: draft.customer, invoice: draft.id, currency: intent.currency, description, amount },
      callOptions(row, `line_${index}`),
    );
  }
}

function assertInvoice({ ref, intent }: OrderRow): InvoicePayment {
  if (intent?.payment.source !== 'invoice') throw new TypeError(`Order ${ref} is not paid by invoice.`);
  return intent.payment;
}

async function toState({ stripe }: ServerContext, found: Stripe.Invoice): Promise<FundingState> {
  const paymentIntent = readPaymentIntentId(found);
  const facts = await readFacts(stripe, found, paymentIntent);
  const isPayable = facts.phase === 'open';
  const funding: Funding = {
    source: 'invoice',
    status: facts.status,
    reason: facts.reason,
    amount: found.total,
    currency: found.currency,
    url: isPayable ? (found.hosted_invoice_url ?? null) : null,
    // An invoice can be paid after it is due; this is when it is.
    expiresAt: isPayable ? found.due_date : null,
    object: found.id,
    paymentIntent,
  };
  return {
    phase: facts.phase,
    funding,
    availableAt: facts.availableAt,
    endedBy: facts.phase === 'ended' ? 'expired' : null,
    created: found.created,
    metadata: found.metadata ?? {},
  };
}

function readPaymentIntentId({ payments }: Stripe.Invoice): string | null {
  const payment = payments?.data.find(({ status }) => status === 'paid') ?? payments?.data[0];
  const intent = payment?.payment.payment_intent;
  return typeof intent === 'string' ? intent : (intent?.id ?? null);
}

/**
 * An invoice that is paid has not always brought money: it can be paid out of band, or be too small to be charged.
 *
 * @see https://docs.stripe.com/invoicing/integration/workflow-transitions
 */
async function readFacts(
  stripe: Stripe,
  { status, amount_paid_off_stripe: paidElsewhere }: Stripe.Invoice,
  paymentIntent: string | null,
): Promise<PaymentFacts> {
  const availableAt = null;
  if (status === 'draft') return { phase: 'draft', status: 'pending', reason: null, availableAt };
  if (status === 'void') return { phase: 'ended', status: 'expired', reason: null, availableAt };
  // Given up by the host, but it can still be paid.
  if (status === 'uncollectible') return { phase: 'open', status: 'failed', reason: null, availableAt };
  if (status !== 'paid') {
    if (paymentIntent === null) return { phase: 'open', status: 'pending', reason: null, availableAt };
    const facts = await readPaymentIntent(stripe, paymentIntent);
    return facts.phase === 'open' ? facts : { phase: 'open', status: 'pending', reason: null, availableAt };
  }
  if (paidElsewhere) return { phase: 'review', status: 'needs_review', reason: 'paid_out_of_band', availableAt };
  if (paymentIntent === null) return { phase: 'review', status: 'needs_review', reason: 'not_charged', availableAt };
  return readPaymentIntent(stripe, paymentIntent);
}
