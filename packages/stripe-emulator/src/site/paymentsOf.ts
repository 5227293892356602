import type { InvoiceRecord, SessionRecord } from '../money/MoneyBooks.js';
import type { EmulatorCore } from '../state/EmulatorCore.js';
import type { PageRequest } from '../state/OrderedCollection.js';
import type { Payout } from '../wire/Payout.js';
import type { Topup } from '../wire/Topup.js';

const SHOWN: PageRequest = { limit: 10, cursor: null };

/** What there is to see of the newest payments, top-ups and payouts, and what can be done to them. */
export function paymentsOf(core: EmulatorCore): PaymentEntry[] {
  const { invoices, payouts, sessions, topups } = core.money;
  return [
    ...(sessions.page(SHOWN)?.items ?? []).map((record) => sessionEntry(core, record)),
    ...(invoices.page(SHOWN)?.items ?? []).map((record) => invoiceEntry(core, record)),
    ...(topups.page(SHOWN)?.items ?? []).map(({ topup }) => moveEntry('Top-up', topup)),
    ...(payouts.page(SHOWN)?.items ?? []).map((payout) => moveEntry('Payout', payout)),
  ].toSorted((left, right) => right.created - left.created);
}

/** One payment, top-up or payout. */
export interface PaymentEntry {
  kind: string;
  id: string;
  /** In the currency's smallest unit. */
  amount: number;
  currency: string;
  status: string;
  /** Seconds since the Unix epoch. */
  created: number;
  /** The page it is paid on. */
  url: string | null;
  /** What can be done to it now. */
  deeds: readonly Deed[];
}

/** Something that can be done: its name in the control API, and in words. */
export type Deed = readonly [name: string, text: string];

const PAY: readonly Deed[] = [
  ['pay', 'Pay'],
  ['decline', 'Decline'],
  ['debit', 'Bank debit'],
];

const FINISH: readonly Deed[] = [
  ['debit_succeed', 'Debit succeeds'],
  ['debit_fail', 'Debit fails'],
];

const DEEDS: Readonly<Record<string, readonly Deed[]>> = {
  'Top-up pending': [
    ['topup_succeed', 'Arrives'],
    ['topup_fail', 'Fails'],
  ],
  'Top-up succeeded': [['topup_reverse', 'Reverse']],
  'Payout pending': [
    ['payout_pay', 'Arrives'],
    ['payout_fail', 'Fails'],
  ],
};

function moveEntry(kind: 'Payout' | 'Top-up', { amount, created, currency, id, status }: Topup | Payout): PaymentEntry {
  return { kind, id, amount, currency, status, created, url: null, deeds: DEEDS[`${kind} ${status}`] ?? [] };
}

function sessionEntry(core: EmulatorCore, { id, session }: SessionRecord): PaymentEntry {
  const { amount_total: amount, created, currency, payment_status: paid, status, url } = session;
  const isDebited = isProcessing(core, session.payment_intent);
  const shown = isDebited ? 'processing' : status === 'complete' ? paid : status;
  const open = status === 'open' ? toPayDeeds(session.payment_method_types) : [];
  return { kind: 'Checkout', id, amount, currency, status: shown, created, url, deeds: isDebited ? FINISH : open };
}

function invoiceEntry(core: EmulatorCore, { id, intentId, invoice }: InvoiceRecord): PaymentEntry {
  const { created, currency, hosted_invoice_url: url, status, total: amount } = invoice;
  const isDebited = isProcessing(core, intentId);
  const isOpen = status === 'open' || status === 'uncollectible';
  const types = core.money.intents.get(intentId ?? '')?.intent.payment_method_types ?? [];
  const deeds = isDebited ? FINISH : isOpen ? toPayDeeds(types) : [];
  return { kind: 'Invoice', id, amount, currency, status: isDebited ? 'processing' : status, created, url, deeds };
}

function toPayDeeds(types: readonly string[]): readonly Deed[] {
  return PAY.filter(([name]) => types.includes(name === 'debit' ? 'us_bank_account' : 'card'));
}

function isProcessing({ money }: EmulatorCore, intentId: string | null): boolean {
  return money.intents.get(intentId ?? '')?.intent.status === 'processing';
}
