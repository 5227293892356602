import { readText } from '../wire/readText.js';
import { openSessionIntent } from '../money/sessions.js';
import type { SessionRecord } from '../money/MoneyBooks.js';
import { newId } from '../money/newId.js';
import { toPaymentChoice } from '../money/PaymentChoice.js';
import { pay } from '../money/payments.js';
import { formatMoney } from '../money/formatMoney.js';
import { findCustomer } from '../money/customers.js';
import { definePage, type SitePage } from '../site/definePage.js';
import { html, type Html } from '../site/html.js';
import type { EmulatorCore } from '../state/EmulatorCore.js';
import { runDue } from '../state/runDue.js';
import { yearOf } from '../state/yearOf.js';
import { fillForm } from './fillForm.js';
import { hostedResponse, noticePage, redirect, safeHref } from './frame.js';
import { lastFailure } from './lastFailure.js';
import { paymentForm } from './paymentForm.js';
import type { PaymentDraft } from './PaymentDraft.js';
import { readPaymentForm, toPaymentValues, type PaymentValues } from './readPaymentForm.js';

/** The page on which a Checkout Session is paid. */
export const CHECKOUT_PAGES: readonly SitePage[] = [
  definePage(['GET', '/c/pay/{session}'], ({ core, request, ids: [id = ''] }) => {
    runDue(core);
    const record = core.money.sessions.get(id);
    if (record?.session.status !== 'open') return closedPage(core, record);
    const values = fillForm(
      request.url,
      { ...knownOf(core, record), methods: record.session.payment_method_types },
      core.clock.now(),
    );
    return checkoutPage(core, record, {
      values,
      problems: {},
      failure: lastFailure(core, record.session.payment_intent),
    });
  }),
  definePage(['POST', '/c/pay/{session}'], async ({ core, request, ids: [id = ''] }) => {
    const form = new URLSearchParams(await readText(request));
    runDue(core);
    const record = core.money.sessions.get(id);
    // The second of two clicks: the customer has paid, and goes where the first would have led.
    if (record?.session.status === 'complete') return redirect(successUrl(record));
    if (record?.session.status !== 'open') return closedPage(core, record);
    return payHere(core, record, toPaymentValues(form, { methods: record.session.payment_method_types }));
  }),
];

/** Where a customer goes after paying. */
export function successUrl({ id, session }: SessionRecord): string {
  return session.success_url.replaceAll(/\{CHECKOUT_SESSION_ID\}|%7BCHECKOUT_SESSION_ID%7D/g, id);
}

function payHere(core: EmulatorCore, record: SessionRecord, values: PaymentValues): Response {
  const { email: knownEmail } = knownOf(core, record);
  const now = core.clock.now();
  const { entry, problems } = readPaymentForm(values, { asksEmail: knownEmail === undefined, now });
  const choice = entry && toPaymentChoice(entry, newId(core, 'pm_', core.money.intents), yearOf(now));
  if (!choice) return checkoutPage(core, record, { values, problems, failure: null, status: 422 });
  const name = values.method === 'card' ? values.name : values.holder;
  const payer = { email: knownEmail ?? values.email, name };
  const paid = core.changes.batch(() => pay(core, openSessionIntent(core, record), { choice, payer }));
  if (paid.intent.status === 'requires_action') return redirect(`/c/authenticate/${paid.id}`);
  const current = core.money.sessions.get(record.id) ?? record;
  if (current.session.status === 'complete') return redirect(successUrl(current));
  const failure = lastFailure(core, current.session.payment_intent);
  return checkoutPage(core, current, { values: { ...values, cvc: '' }, problems: {}, failure, status: 402 });
}

function checkoutPage(core: EmulatorCore, record: SessionRecord, draft: PaymentDraft): Response {
  const { session } = record;
  const { businessName } = core.options;
  const { email } = knownOf(core, record);
  const amount = formatMoney(session.amount_total, session.currency);
  const content = html`<main class="columns">
    <section class="summary" aria-label="Order summary">
      ${backLink(session.cancel_url)}
      <h1>
        <span class="payee">Pay <bdi>${businessName}</bdi></span> <span class="amount">${amount}</span>
      </h1>
      ${lineList(record)}
    </section>
    <section class="card" aria-label="Payment">
      <h2>Payment</h2>
      ${email === undefined ? null : html`<p class="known"><span class="dim">Email</span> <bdi>${email}</bdi></p>`}
      ${paymentForm({
        ...draft,
        action: `/c/pay/${record.id}`,
        asksEmail: email === undefined,
        methods: session.payment_method_types,
        submitLabel: `Pay ${amount}`,
      })}
    </section>
  </main>`;
  const hasProblem = draft.failure !== null || Object.keys(draft.problems).length > 0;
  return hostedResponse({ title: `Pay ${businessName}`, content, hasProblem }, draft.status);
}

function lineList({ lineItems, session }: SessionRecord): Html {
  return html`<ul class="lines">
      ${lineItems.map(
        (line) =>
          html`<li>
            <span><bdi>${line.description}</bdi>${quantityOf(line.quantity)}</span>
            <span class="figure">${formatMoney(line.amount_total, line.currency)}</span>
          </li>`,
      )}
    </ul>
    <p class="total">
      <span>Total due</span> <span class="figure">${formatMoney(session.amount_total, session.currency)}</span>
    </p>`;
}

function quantityOf(quantity: number): Html | null {
  return quantity === 1 ? null : html` <small class="dim">× ${quantity}</small>`;
}

function backLink(cancelUrl: string | null): Html | null {
  const href = safeHref(cancelUrl);
  return href === null ? null : html`<a class="back" href="${href}">Back to the shop</a>`;
}

function closedPage(core: EmulatorCore, record: SessionRecord | undefined): Response {
  const { businessName } = core.options;
  if (!record)
    return noticePage(
      { title: 'Page not found', text: html`<p>There is no such Checkout Session.</p>`, tone: 'bad' },
      404,
    );
  const { session } = record;
  if (session.status === 'expired')
    return noticePage({
      title: 'This page has expired',
      text: html`<p>Nothing was paid. Go back to <bdi>${businessName}</bdi> to start again.</p>`,
      link: linkTo(safeHref(session.cancel_url), 'Back to the shop'),
      tone: 'bad',
    });
  const amount = formatMoney(session.amount_total, session.currency);
  const isPaid = session.payment_status === 'paid';
  return noticePage({
    title: isPaid ? 'Paid' : 'Your payment is on its way',
    text: html`<p>
      ${isPaid ? `${amount} was paid to ` : `${amount} will be debited for `}<bdi>${businessName}</bdi>. There is
      nothing more to do here.
    </p>`,
    link: linkTo(safeHref(successUrl(record)), 'Continue'),
    tone: isPaid ? 'good' : 'neutral',
  });
}

function linkTo(href: string | null, label: string) {
  return href === null ? null : { href, label };
}

/** What is known of the customer before anything is typed. */
function knownOf(core: EmulatorCore, { session }: SessionRecord): { email?: string; name?: string; holder?: string } {
  const customer = session.customer === null ? undefined : findCustomer(core, session.customer);
  const email = session.customer_email ?? customer?.email ?? null;
  const name = customer?.name ?? null;
  return { ...(email === null ? {} : { email }), ...(name === null ? {} : { name, holder: name }) };
}
