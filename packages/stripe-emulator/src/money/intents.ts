import type { EmulatorCore } from '../state/EmulatorCore.js';
import type { PaymentMethodType } from '../wire/CheckoutSession.js';
import {
  INTENT_BLANKS,
  type IntentCancellationReason,
  type PaymentError,
  type PaymentIntent,
} from '../wire/PaymentIntent.js';
import { assertWaiting } from './assertWaiting.js';
import { addCharge, failCharge, settleCharge } from './charges.js';
import type { IntentOwner, IntentRecord, PaymentAttempt } from './MoneyBooks.js';
import { newId } from './newId.js';
import type { TestOutcome } from './testMethods.js';

/** Kind of the task that finishes a bank debit. */
export const DEBIT_TASK = 'payment.finish_debit';

/** Makes a payment intent that waits to be paid. */
export function createIntent(core: EmulatorCore, request: IntentRequest): IntentRecord {
  const id = newId(core, 'pi_', core.money.intents);
  const { owner = null, ...fields } = request;
  const intent: PaymentIntent = {
    ...INTENT_BLANKS,
    allowed_payment_method_types: null,
    automatic_payment_methods: null,
    ...fields,
    id,
    object: 'payment_intent',
    amount_capturable: 0,
    amount_received: 0,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic_async',
    client_secret: `${id}_secret_${core.options.randomId()}`,
    confirmation_method: 'automatic',
    created: core.clock.now(),
    last_payment_error: null,
    latest_charge: null,
    livemode: core.options.livemode,
    next_action: null,
    payment_method: null,
    status: 'requires_payment_method',
  };
  const record: IntentRecord = { id, intent, owner, attempt: null };
  core.money.intents.add(record);
  core.events.emit({ type: 'payment_intent.created', object: intent });
  core.changes.note();
  return record;
}

/** What is to be paid. */
export interface IntentRequest {
  /** In the currency's smallest unit. */
  amount: number;
  allowed_payment_method_types?: string[] | null;
  automatic_payment_methods?: PaymentIntent['automatic_payment_methods'];
  currency: string;
  customer: string | null;
  description: string | null;
  metadata: Record<string, string>;
  payment_method_types: PaymentMethodType[];
  receipt_email: string | null;
  statement_descriptor: string | null;
  owner?: IntentOwner | null;
}

/**
 * Tries to take the money of an intent that waits for it.
 *
 * @throws StripeProblem 400 `payment_intent_unexpected_state` if it does not: then it would be taken twice, or though
 * nobody asks for it any more.
 */
export function confirmIntent(
  core: EmulatorCore,
  record: IntentRecord,
  attempt: PaymentAttempt,
  returnUrl: string | null = null,
): IntentRecord {
  assertWaiting(record, 'confirm');
  const started = { ...record, attempt, intent: { ...record.intent, payment_method: attempt.choice.id } };
  if (attempt.choice.type === 'us_bank_account') return startDebit(core, started, attempt);
  if (!attempt.choice.outcome.asksAuthentication) return takeMoney(core, started, attempt);
  const url = `${core.site.baseUrl}/c/authenticate/${record.id}`;
  const nextAction = { redirect_to_url: { return_url: returnUrl, url }, type: 'redirect_to_url' } as const;
  return keep(core, started, { next_action: nextAction, status: 'requires_action' }, 'requires_action');
}

/** Goes on with a payment whose bank asked its customer. */
export function authenticateIntent(core: EmulatorCore, record: IntentRecord, isConfirmed: boolean): IntentRecord {
  const { attempt } = record;
  if (!attempt) return record;
  const asked = { ...record, intent: { ...record.intent, next_action: null } };
  if (isConfirmed) return takeMoney(core, asked, attempt);
  return keep(
    core,
    asked,
    { last_payment_error: toError(NOT_AUTHENTICATED), payment_method: null, status: 'requires_payment_method' },
    'payment_failed',
  );
}

/** Tells what has come of a bank debit. `null` if none is under way. */
export function finishDebit(core: EmulatorCore, record: IntentRecord, isPaid: boolean): IntentRecord | null {
  const { attempt, intent } = record;
  const charge = core.money.charges.get(intent.latest_charge ?? '');
  if (intent.status !== 'processing' || !attempt || !charge) return null;
  core.schedule.cancel(DEBIT_TASK, record.id);
  if (!isPaid) {
    const failure = attempt.choice.outcome.failure ?? BANK_DECLINED;
    const choice = { ...attempt.choice, outcome: { ...attempt.choice.outcome, failure } };
    return fail(core, record, failCharge(core, charge, choice).id, failure);
  }
  return succeed(core, record, settleCharge(core, charge, attempt.choice).id);
}

/** Gives a payment up. */
export function cancelIntent(
  core: EmulatorCore,
  record: IntentRecord,
  reason: IntentCancellationReason | null,
): IntentRecord {
  core.schedule.cancel(DEBIT_TASK, record.id);
  const change = { canceled_at: core.clock.now(), cancellation_reason: reason, next_action: null } as const;
  return keep(core, record, { ...change, status: 'canceled' }, 'canceled');
}

function startDebit(core: EmulatorCore, record: IntentRecord, attempt: PaymentAttempt): IntentRecord {
  const { bankDebitDelaySeconds: delay } = core.options;
  const charge = addCharge(core, record, attempt, { status: 'pending' });
  if (delay !== null) core.schedule.at(core.clock.now() + delay, DEBIT_TASK, record.id);
  return keep(core, record, { latest_charge: charge.id, status: 'processing' }, 'processing');
}

function takeMoney(core: EmulatorCore, record: IntentRecord, attempt: PaymentAttempt): IntentRecord {
  const { failure } = attempt.choice.outcome;
  const charge = addCharge(core, record, attempt, { status: failure ? 'failed' : 'succeeded', failure });
  return failure ? fail(core, record, charge.id, failure) : succeed(core, record, charge.id);
}

function succeed(core: EmulatorCore, record: IntentRecord, chargeId: string): IntentRecord {
  const { amount } = record.intent;
  const change = { amount_received: amount, last_payment_error: null, latest_charge: chargeId };
  return keep(core, record, { ...change, status: 'succeeded' }, 'succeeded');
}

function fail(core: EmulatorCore, record: IntentRecord, chargeId: string, failure: Failure): IntentRecord {
  const error = { charge: chargeId, ...toError(failure) };
  const change = { last_payment_error: error, latest_charge: chargeId, payment_method: null } as const;
  return keep(core, record, { ...change, status: 'requires_payment_method' }, 'payment_failed');
}

function keep(core: EmulatorCore, record: IntentRecord, change: Partial<PaymentIntent>, event: string): IntentRecord {
  const changed = { ...record, intent: { ...record.intent, ...change } };
  core.money.intents.replace(changed);
  core.events.emit({ type: `payment_intent.${event}`, object: changed.intent });
  core.changes.note();
  return changed;
}

type Failure = NonNullable<TestOutcome['failure']>;

const NOT_AUTHENTICATED: Failure = {
  code: 'payment_intent_authentication_failure',
  message:
    'The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new PaymentMethod to attempt to fulfill this PaymentIntent again.',
};

const BANK_DECLINED: Failure = { code: 'bank_account_declined', message: 'The bank declined the debit.' };

function toError(failure: Failure): PaymentError {
  const isCard = failure.code !== 'payment_intent_authentication_failure';
  return {
    ...failure,
    doc_url: `https://stripe.com/docs/error-codes/${failure.code.replaceAll('_', '-')}`,
    type: isCard ? 'card_error' : 'invalid_request_error',
  };
}
