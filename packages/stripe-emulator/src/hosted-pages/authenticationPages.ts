import { readText } from '../wire/readText.js';
import { formatMoney } from '../money/formatMoney.js';
import type { IntentRecord } from '../money/MoneyBooks.js';
import { authenticate } from '../money/payments.js';
import { definePage, type SitePage } from '../site/definePage.js';
import { html } from '../site/html.js';
import type { EmulatorCore } from '../state/EmulatorCore.js';
import { runDue } from '../state/runDue.js';
import { successUrl } from './checkoutPages.js';
import { hostedResponse, noticePage, redirect, safeHref } from './frame.js';

/** The page on which a bank asks its customer whether to pay (3-D Secure). */
export const AUTHENTICATION_PAGES: readonly SitePage[] = [
  definePage(['GET', '/c/authenticate/{intent}'], ({ core, ids: [id = ''] }) => {
    runDue(core);
    const record = core.money.intents.get(id);
    return record?.intent.status === 'requires_action' ? questionPage(core, record) : answeredPage(core, record);
  }),
  definePage(['POST', '/c/authenticate/{intent}'], async ({ core, request, ids: [id = ''] }) => {
    const isConfirmed = new URLSearchParams(await readText(request)).get('answer') === 'confirm';
    runDue(core);
    const record = core.money.intents.get(id);
    if (record?.intent.status !== 'requires_action') return answeredPage(core, record);
    const returnUrl = record.intent.next_action?.redirect_to_url.return_url ?? null;
    return followUp(core, authenticate(core, record, isConfirmed), returnUrl);
  }),
];

function questionPage(core: EmulatorCore, { attempt, intent }: IntentRecord): Response {
  const last4 = attempt?.choice.last4 ?? '';
  const content = html`<main class="notice bank">
    <p class="bank-name">Test bank <span class="dim">3-D Secure</span></p>
    <h1>Is this you?</h1>
    <p>
      <bdi>${core.options.businessName}</bdi> asks for
      <strong>${formatMoney(intent.amount, intent.currency)}</strong> from your card ending in
      <span class="mono">${last4}</span>.
    </p>
    <form method="post" class="answers">
      <button class="button" type="submit" name="answer" value="confirm">Yes, pay</button>
      <button class="button quiet" type="submit" name="answer" value="refuse">No, do not pay</button>
    </form>
    <p class="hint">Your real bank would ask for a code here.</p>
  </main>`;
  return hostedResponse({ title: 'Confirm your payment', content });
}

function followUp(core: EmulatorCore, { id, intent, owner }: IntentRecord, returnUrl: string | null): Response {
  const session = owner?.kind === 'checkout.session' ? core.money.sessions.get(owner.id) : undefined;
  if (session) return redirect(session.session.status === 'complete' ? successUrl(session) : `/c/pay/${session.id}`);
  if (owner?.kind === 'invoice') return redirect(`/i/${owner.id}`);
  const href = safeHref(returnUrl);
  if (href === null) return answeredPage(core, core.money.intents.get(id));
  const url = new URL(href);
  url.searchParams.set('payment_intent', id);
  url.searchParams.set('payment_intent_client_secret', intent.client_secret);
  url.searchParams.set('redirect_status', intent.status === 'succeeded' ? 'succeeded' : 'failed');
  return redirect(url.href);
}

function answeredPage(core: EmulatorCore, record: IntentRecord | undefined): Response {
  if (!record)
    return noticePage({ title: 'Page not found', text: html`<p>There is no such payment.</p>`, tone: 'bad' }, 404);
  const isPaid = record.intent.status === 'succeeded';
  return noticePage({
    title: isPaid ? 'Confirmed' : 'Nothing to confirm',
    text: html`<p>
      ${isPaid ? 'Your bank has confirmed the payment to ' : 'The bank asks nothing about this payment to '}<bdi>${core.options.businessName}</bdi>.
      You can close this page.
    </p>`,
    tone: isPaid ? 'good' : 'neutral',
  });
}
