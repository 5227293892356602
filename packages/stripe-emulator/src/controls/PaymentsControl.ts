import { finalizeInvoice } from '../money/advanceInvoice.js';
import { isWaiting } from '../money/assertWaiting.js';
import type { IntentRecord, Payer } from '../money/MoneyBooks.js';
import { newId } from '../money/newId.js';
import { toPaymentChoice, type BankAccountEntry, type CardEntry, type PaymentChoice } from '../money/PaymentChoice.js';
import { authenticate, pay, settleDebit } from '../money/payments.js';
import { openSessionIntent } from '../money/sessions.js';
import type { EmulatorCore } from '../state/EmulatorCore.js';
import { yearOf } from '../state/yearOf.js';
import type { PaymentIntent } from '../wire/PaymentIntent.js';

/** Makes the control of an account's payments. */
export function createPaymentsControl(core: EmulatorCore): PaymentsControl {
  const change = (work: () => IntentRecord): PaymentIntent =>
    core.changes.batch(() => {
      const { intent } = work();
      core.changes.note();
      return structuredClone(intent);
    });
  return {
    pay: (id, payment = { card: '4242424242424242' }) =>
      change(() => {
        const choice = toChoice(core, payment);
        const { email = null, name = null, authenticates = true } = payment;
        const record = payableIntent(core, id);
        const { payment_method_types: offered } = record.intent;
        if (!offered.includes(choice.type)) throw new Error(`${id} can't be paid so: it takes ${offered.join(', ')}.`);
        const paid = pay(core, record, { choice, payer: { email, name } });
        return paid.intent.status === 'requires_action' ? authenticate(core, paid, authenticates) : paid;
      }),
    finishDebit: (id, outcome = 'succeed') =>
      change(() => {
        const record = intentOf(core, id);
        const finished = settleDebit(core, record, outcome === 'succeed');
        if (finished) return finished;
        throw new Error(`No bank debit of ${id} is under way: its payment is ${record.intent.status}.`);
      }),
  };
}

/** Plays the customer, and the customer's bank. What is returned is a copy. */
export interface PaymentsControl {
  /**
   * Pays a Checkout Session, an invoice or a payment intent as its customer would on the hosted page; a draft is
   * finalized first. A payment that is declined does not throw: the returned intent says so in `last_payment_error`.
   *
   * @param payment @default the card 4242 4242 4242 4242
   * @throws Error if there is no such object, it is not open, or the number is not one of Stripe's test numbers.
   */
  pay: (id: string, payment?: TestPayment) => PaymentIntent;
  /**
   * Ends a bank debit that is under way, of a Checkout Session, an invoice or a payment intent.
   *
   * @param outcome @default 'succeed'
   * @throws Error if none is under way.
   */
  finishDebit: (id: string, outcome?: 'fail' | 'succeed') => PaymentIntent;
}

/** How a customer pays. */
export type TestPayment = (CardEntry | BankAccountEntry) &
  Partial<Payer> & {
    /** Whether the customer confirms when the bank asks (3-D Secure). @default true */
    authenticates?: boolean;
  };

function toChoice(core: EmulatorCore, payment: TestPayment): PaymentChoice {
  const id = newId(core, 'pm_', core.money.intents);
  const choice = toPaymentChoice(payment, id, yearOf(core.clock.now()));
  if (choice) return choice;
  throw new Error("That is not one of Stripe's test numbers, see https://docs.stripe.com/testing.");
}

/** The intent that a payment of this object goes to; made if need be. */
function payableIntent(core: EmulatorCore, id: string): IntentRecord {
  const session = core.money.sessions.get(id);
  if (session?.session.status === 'open') return assertWaiting(openSessionIntent(core, session));
  const found = core.money.invoices.get(id);
  const invoice = found?.invoice.status === 'draft' ? finalizeInvoice(core, found) : found;
  if (session) throw new Error(`The Checkout Session ${id} is ${session.session.status}: it can't be paid.`);
  if (invoice && !['open', 'uncollectible'].includes(invoice.invoice.status))
    throw new Error(`The invoice ${id} is ${invoice.invoice.status}: it can't be paid.`);
  return assertWaiting(intentOf(core, id));
}

function assertWaiting(record: IntentRecord): IntentRecord {
  if (isWaiting(record)) return record;
  throw new Error(`The payment ${record.id} is ${record.intent.status}: it can't be paid again.`);
}

function intentOf({ money }: EmulatorCore, id: string): IntentRecord {
  const owned = money.sessions.get(id)?.session.payment_intent ?? money.invoices.get(id)?.intentId;
  const record = money.intents.get(owned ?? id);
  if (record) return record;
  throw new Error(`There is no payment of ${id} in the emulator.`);
}
