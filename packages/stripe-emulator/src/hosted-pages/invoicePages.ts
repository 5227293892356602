import { readText } from '../wire/readText.js';
import { isWaiting } from '../money/assertWaiting.js';
import { formatMoney } from '../money/formatMoney.js';
import type { InvoiceRecord, IntentRecord } from '../money/MoneyBooks.js';
import { newId } from '../money/newId.js';
import { toPaymentChoice } from '../money/PaymentChoice.js';
import { pay } from '../money/payments.js';
import { definePage, type SitePage } from '../site/definePage.js';
import { formatDate } from '../site/format.js';
import { html, type Html } from '../site/html.js';
import type { EmulatorCore } from '../state/EmulatorCore.js';
import { runDue } from '../state/runDue.js';
import { yearOf } from '../state/yearOf.js';
import type { PaymentMethodType } from '../wire/CheckoutSession.js';
import type { Invoice } from '../wire/Invoice.js';
import { fillForm } from './fillForm.js';
import { hostedResponse, noticePage, redirect } from './frame.js';
import { lastFailure } from './lastFailure.js';
import { paymentForm } from './paymentForm.js';
import type { PaymentDraft } from './PaymentDraft.js';
import { readPaymentForm, toPaymentValues, type PaymentValues } from './readPaymentForm.js';

/** The page of an invoice, on which it is paid. */
export const INVOICE_PAGES: readonly SitePage[] = [
  definePage(['GET', '/i/{invoice}'], ({ core, request, ids: [id = ''] }) => {
    runDue(core);
    const record = core.money.invoices.get(id);
    if (!record || record.invoice.status === 'draft') return missingPage();
    const { customer_name: name } = record.invoice;
    const known = name === null ? {} : { name, holder: name };
    const values = fillForm(request.url, { ...known, methods: methodsOf(core, record) }, core.clock.now());
    return invoicePage(core, record, { values, problems: {}, failure: lastFailure(core, record.intentId) });
  }),
  definePage(['POST', '/i/{invoice}'], async ({ core, request, ids: [id = ''] }) => {
    const form = new URLSearchParams(await readText(request));
    runDue(core);
    const record = core.money.invoices.get(id);
    if (!record || record.invoice.status === 'draft') return missingPage();
    return payHere(core, record, toPaymentValues(form, { methods: methodsOf(core, record) }));
  }),
];

function payHere(core: EmulatorCore, record: InvoiceRecord, values: PaymentValues): Response {
  const intent = payableIntent(core, record);
  if (!intent) return redirect(`/i/${record.id}`);
  const now = core.clock.now();
  const { entry, problems } = readPaymentForm(values, { asksEmail: false, now });
  const choice = entry && toPaymentChoice(entry, newId(core, 'pm_', core.money.intents), yearOf(now));
  if (!choice) return invoicePage(core, record, { values, problems, failure: null, status: 422 });
  const name = values.method === 'card' ? values.name : values.holder;
  const paid = pay(core, intent, { choice, payer: { email: record.invoice.customer_email, name } });
  if (paid.intent.status === 'requires_action') return redirect(`/c/authenticate/${paid.id}`);
  if (paid.intent.status !== 'requires_payment_method') return redirect(`/i/${record.id}`);
  const current = core.money.invoices.get(record.id) ?? record;
  const failure = lastFailure(core, current.intentId);
  return invoicePage(core, current, { values: { ...values, cvc: '' }, problems: {}, failure, status: 402 });
}

function invoicePage(core: EmulatorCore, record: InvoiceRecord, draft: PaymentDraft): Response {
  const { invoice } = record;
  const intent = payableIntent(core, record);
  const hasProblem = intent !== null && (draft.failure !== null || Object.keys(draft.problems).length > 0);
  const content = html`<main class="columns">
    ${sheet(invoice, isProcessing(core, record))}
    ${
      intent
        ? html`<section class="card" aria-label="Payment">
            <h2>Payment</h2>
            ${paymentForm({
              ...draft,
              action: `/i/${record.id}`,
              asksEmail: false,
              methods: intent.intent.payment_method_types,
              submitLabel: `Pay ${formatMoney(invoice.amount_remaining, invoice.currency)}`,
            })}
          </section>`
        : html`<section class="card" aria-label="Payment">${outcome(core, record)}</section>`
    }
  </main>`;
  const title = `Invoice ${invoice.number} from ${invoice.account_name}`;
  return hostedResponse({ title, content, hasProblem }, draft.status);
}

function sheet(invoice: Invoice, isDebited: boolean): Html {
  const { currency } = invoice;
  const isOwed = invoice.status === 'open' || invoice.status === 'uncollectible';
  const [word, tone] = isDebited ? (['Payment on its way', 'neutral'] as const) : STATUS[invoice.status];
  return html`<article class="summary sheet" aria-label="Invoice">
    <p class="chip" data-tone="${tone}">${word}</p>
    <h1>
      <span class="payee">Invoice from <bdi>${invoice.account_name}</bdi></span>
      <span class="amount">${formatMoney(invoice.total, currency)}</span>
    </h1>
    <dl class="facts">
      ${fact('Number', html`<span class="mono">${invoice.number}</span>`)}
      ${fact('Billed to', html`<bdi>${invoice.customer_name ?? invoice.customer_email ?? invoice.customer}</bdi>`)}
      ${invoice.effective_at === null ? null : fact('Issued', formatDate(invoice.effective_at))}
      ${invoice.due_date === null ? null : fact('Due', formatDate(invoice.due_date))}
      ${(invoice.custom_fields ?? []).map(({ name, value }) => fact(name, html`<bdi>${value}</bdi>`))}
    </dl>
    ${invoice.description === null ? null : html`<p class="memo"><bdi>${invoice.description}</bdi></p>`}
    <ul class="lines">
      ${invoice.lines.data.map(
        (line) =>
          html`<li>
            <span
              ><bdi>${line.description ?? 'Item'}</bdi>${
                line.quantity === 1 ? null : html` <small class="dim">× ${line.quantity}</small>`
              }</span
            >
            <span class="figure">${formatMoney(line.amount, currency)}</span>
          </li>`,
      )}
    </ul>
    <p class="total">
      <span>${isOwed ? 'Amount due' : 'Total'}</span>
      <span class="figure">${formatMoney(isOwed ? invoice.amount_remaining : invoice.total, currency)}</span>
    </p>
    ${invoice.footer === null ? null : html`<p class="hint"><bdi>${invoice.footer}</bdi></p>`}
  </article>`;
}

function fact(name: string, value: Html): Html {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function outcome(core: EmulatorCore, record: InvoiceRecord): Html {
  const { invoice } = record;
  const { paid_at: paidAt, voided_at: voidedAt } = invoice.status_transitions;
  if (isProcessing(core, record))
    return html`<h2>Payment on its way</h2>
      <p>The bank has not answered yet. It takes some days; there is nothing more to do here.</p>`;
  if (voidedAt !== null)
    return html`<h2>This invoice is void</h2>
      <p>It was voided on ${formatDate(voidedAt)}. Nothing is to be paid.</p>`;
  if (paidAt === null) return html`<h2>Nothing is to be paid</h2>`;
  const paid = formatMoney(invoice.amount_paid, invoice.currency);
  return html`<h2>Paid on ${formatDate(paidAt)}</h2>
    <p>
      ${
        invoice.amount_paid === 0
          ? 'Nothing had to be paid: the amount is on the customer’s balance.'
          : `${paid} was received${invoice.amount_paid_off_stripe > 0 ? ' outside of Stripe' : ''}. Thank you.`
      }
    </p>`;
}

const STATUS = {
  draft: ['Draft', 'neutral'],
  open: ['Open', 'neutral'],
  paid: ['Paid', 'good'],
  uncollectible: ['Uncollectible', 'bad'],
  void: ['Void', 'bad'],
} as const;

function missingPage(): Response {
  const text = html`<p>There is no such invoice, or it is not finalized yet.</p>`;
  return noticePage({ title: 'Page not found', text, tone: 'bad' }, 404);
}

function payableIntent({ money }: EmulatorCore, { intentId, invoice }: InvoiceRecord): IntentRecord | null {
  const record = money.intents.get(intentId ?? '');
  const isOpen = invoice.status === 'open' || invoice.status === 'uncollectible';
  return record && isOpen && isWaiting(record) ? record : null;
}

function isProcessing({ money }: EmulatorCore, { intentId }: InvoiceRecord): boolean {
  return money.intents.get(intentId ?? '')?.intent.status === 'processing';
}

function methodsOf({ money }: EmulatorCore, { intentId }: InvoiceRecord): readonly PaymentMethodType[] {
  return money.intents.get(intentId ?? '')?.intent.payment_method_types ?? ['card'];
}
