import type { EmulatorCore } from '../state/EmulatorCore.js';
import { followInvoicePayment } from './advanceInvoice.js';
import { authenticateIntent, confirmIntent, finishDebit } from './intents.js';
import type { IntentRecord, PaymentAttempt } from './MoneyBooks.js';
import { followSessionPayment } from './sessions.js';

/** Tries to pay an intent, and lets what it pays for know. */
export function pay(
  core: EmulatorCore,
  record: IntentRecord,
  attempt: PaymentAttempt,
  returnUrl: string | null = null,
): IntentRecord {
  return core.changes.batch(() => follow(core, confirmIntent(core, record, attempt, returnUrl)));
}

/** Answers for the customer whom the bank asks whether to pay. */
export function authenticate(core: EmulatorCore, record: IntentRecord, isConfirmed: boolean): IntentRecord {
  return core.changes.batch(() => follow(core, authenticateIntent(core, record, isConfirmed)));
}

/** Finishes a bank debit, and lets what it pays for know. `null` if none is under way. */
export function settleDebit(core: EmulatorCore, record: IntentRecord, isPaid: boolean): IntentRecord | null {
  return core.changes.batch(() => {
    const finished = finishDebit(core, record, isPaid);
    return finished && follow(core, finished);
  });
}

function follow(core: EmulatorCore, record: IntentRecord): IntentRecord {
  const { owner } = record;
  if (owner?.kind === 'checkout.session') {
    const session = core.money.sessions.get(owner.id);
    if (session) followSessionPayment(core, session, record);
  }
  if (owner?.kind === 'invoice') {
    const invoice = core.money.invoices.get(owner.id);
    if (invoice) followInvoicePayment(core, invoice, record);
  }
  return core.money.intents.get(record.id) ?? record;
}
