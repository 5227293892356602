import type { BeneficiaryInput, Order, UnixSeconds } from '@offtake/contract';
import { SECONDS_PER_HOUR } from '@offtake/contract';
import type { HttpProblem, StoredProblem } from '../HttpProblem.js';
import type { Funding, OrderRow } from '../store/OrderRow.js';
import { isKeptAnswer, isRefusal, type StripeFailure } from '../stripe/readStripeFailure.js';
import { mergeOrder } from './mergeOrder.js';
import type { OrderIntent, OrderOffer } from './OrderIntent.js';
import { LAST_LOOK_SECONDS, readAgainAt, retryDueAt } from './dueAt.js';
import { toPayment, toWaitingOrder } from './waitingOrder.js';

/** How long one call to Stripe may take, in seconds. */
export const CALL_TIMEOUT_SECONDS = 30;

/**
 * How long a call is taken to be running if nothing is heard of it: longer than Stripe works on any request. An invoice
 * of many lines can need longer for all its calls; it is sent only while the lease lasts (`assertLeased`), and its
 * earlier calls are harmless.
 */
export const LEASE_SECONDS = 4 * CALL_TIMEOUT_SECONDS;

/**
 * How old an idempotency key may be for its call to be repeated. Stripe may forget keys after 24 hours, and a forgotten
 * key buys again; the hour is for clocks that disagree.
 *
 * @see https://docs.stripe.com/api/idempotent_requests
 */
export const KEY_MAX_AGE_SECONDS = 23 * SECONDS_PER_HOUR;

/**
 * What to do with a row whose buyer asks for it again: `answer` with its order, `wait` for the running call, `attempt`
 * under a new Stripe key (nothing was bought), `repeat` under the same key (nobody knows), `reconcile` by looking in
 * Stripe's list (the key is too old to repeat), or leave it to a person (`review`).
 */
export type NextStep = 'answer' | 'wait' | 'attempt' | 'repeat' | 'reconcile' | 'review';

/** Decides the next step. Pure: see {@link NextStep}. */
export function nextStep(row: OrderRow, now: UnixSeconds): NextStep {
  switch (row.state) {
    case 'done':
    case 'closed':
    case 'awaiting_funds':
    case 'funded':
      return 'answer';
    case 'needs_review':
      return 'review';
    case 'failed':
      return 'attempt';
    case 'attempting':
    case 'funding':
      if (row.leaseUntil !== null && row.leaseUntil > now) return 'wait';
      return now - (row.attemptedAt ?? 0) < KEY_MAX_AGE_SECONDS ? 'repeat' : 'reconcile';
  }
}

/**
 * What a failed call tells of its attempt:
 *
 * - `refused`: nothing was made under the attempt's key, and nothing ever will be. Nothing else closes an attempt,
 *   gives its budget back, and lets another attempt begin.
 * - `kept_failure`: Stripe keeps a failure of its own under the key, so that no call under it will do anything more,
 *   nor say anything else. Whether anything was made is in Stripe's lists.
 * - `unknown`: nothing.
 */
export type Verdict = 'refused' | 'kept_failure' | 'unknown';

/**
 * What may be believed of Stripe's answers. An answer tells of the request that it answers, and an attempt can have
 * sent several: some were lost, and may have bought. So an answer may close the attempt only when it is known to be
 * about its key as a whole, and that is so in two cases:
 *
 * - there was no earlier call under the key whose outcome is unknown (`isRepeat`): then a refusal is about all there
 *   was;
 * - Stripe says that this is the answer which it keeps under the key (`isKeptAnswer`): it is that of the one call under
 *   the key that was executed.
 *
 * All else that is answered to a repeat (an expired key's 401, a right that was taken away, a parameter that is not
 * known any more, too many requests) comes from before Stripe has looked at the key, or cannot be told from it: what
 * the calls before have made is looked up in Stripe's lists, and stays unknown where it is not there. A refusal that
 * was executed just now comes again with the next repeat, as the kept answer.
 *
 * Of several calls of one attempt (an invoice) each has a key of its own, and none is sent before the one before it has
 * succeeded: a kept refusal of one tells that no later one was ever sent.
 *
 * @see https://docs.stripe.com/api/idempotent_requests
 */
export function judgeFailure(armed: OrderRow, failure: StripeFailure | null): Verdict {
  if (failure === null) return 'unknown';
  const isKept = isKeptAnswer(failure);
  if (isRefusal(failure)) return isKept || !isRepeat(armed) ? 'refused' : 'unknown';
  return isKept && (failure.statusCode ?? 0) >= 500 ? 'kept_failure' : 'unknown';
}

/** Whether a call of the attempt was sent before, or may have been, of which nobody knows what became. */
export function isRepeat({ problem }: OrderRow): boolean {
  return problem !== null;
}

/** Whether every call of the attempt that was sent, or may have been, has come to its end, whatever it was. */
export function isAttemptOver({ attemptedAt }: OrderRow, now: UnixSeconds): boolean {
  return now - (attemptedAt ?? now) >= KEY_MAX_AGE_SECONDS + LEASE_SECONDS;
}

/** Stands with a row from the moment on at which an outcome was not heard, until the attempt is closed. */
const OUTCOME_UNKNOWN: StoredProblem = {
  code: 'stripe_unavailable',
  detail: 'A call was sent, or may have been, and its outcome is not known.',
};

/** The key that Stripe sees: the same for each repetition of an attempt, another one after a definitive refusal. */
export function stripeIdempotencyKey(row: OrderRow): string {
  return `${row.ref}.${row.attempt}`;
}

/** A row for something that was asked for and not yet sent. It has to be armed before it is stored. */
export function createOrderRow(wish: {
  ref: string;
  owner: string;
  /** Null for an order that was found in Stripe. */
  intent: OrderIntent | null;
  intentHash: string;
  offer: OrderOffer | null;
  reserved?: OrderRow['reserved'];
  created: UnixSeconds;
}): OrderRow {
  return {
    ref: wish.ref,
    owner: wish.owner,
    version: 0,
    state: 'failed',
    intentHash: wish.intentHash,
    intent: wish.intent,
    offer: wish.offer,
    attempt: 0,
    firstAttemptAt: null,
    attemptedAt: null,
    leaseUntil: null,
    problem: null,
    funding: null,
    stripeOrder: null,
    order: null,
    refreshedAt: null,
    dueAt: null,
    failures: 0,
    reserved: wish.reserved ?? [],
    created: wish.created,
  };
}

/** Armed for a call that orders it, under a new key. */
export function toAttempting(row: OrderRow, now: UnixSeconds): OrderRow {
  return toArmed(row, 'attempting', now);
}

/** Armed for the calls that make what it is paid by, under a new key. */
export function toFunding(row: OrderRow, now: UnixSeconds): OrderRow {
  return toArmed(row, 'funding', now);
}

/**
 * Armed for a call under the same key. The key's age counts on. Whoever armed it before may have called, and crashed.
 */
export function toRepeating(row: OrderRow, now: UnixSeconds): OrderRow {
  return change(row, { leaseUntil: now + LEASE_SECONDS, dueAt: now + LEASE_SECONDS, problem: OUTCOME_UNKNOWN });
}

/** The call has ended without a known outcome: free to be repeated, which is done in the background if nobody asks. */
export function toUnsettled(row: OrderRow, now: UnixSeconds): OrderRow {
  const failed = { dueAt: retryDueAt(row, now), failures: row.failures + 1 };
  return change(row, { ...failed, leaseUntil: null, problem: OUTCOME_UNKNOWN });
}

/** There is something to pay it by, and nobody has. */
export function toAwaitingFunds(row: OrderRow, known: KnownFunding): OrderRow {
  return withFunding(row, 'awaiting_funds', known);
}

/** It is paid, and the money cannot be used yet. */
export function toFunded(row: OrderRow, known: KnownFunding): OrderRow {
  return withFunding(row, 'funded', known);
}

/** It was never bought and never will be. */
export function toClosed(row: OrderRow, end: ClosedOrder): OrderRow {
  const closed = withFunding(row, 'closed', { ...end, dueAt: null });
  const order = closed.order && { ...closed.order, status: 'canceled', canceled_at: end.now };
  return { ...closed, reserved: [], order: order && { ...order, cancellation_reason: end.cancellationReason } };
}

/** Stripe has the order. What it said is kept unless more is known already. */
export function toDone(row: OrderRow, found: { order: Order; now: UnixSeconds }): OrderRow {
  const funding: Funding | null = row.funding && { ...row.funding, ...settledStatus(row.funding), url: null };
  const merged = mergeOrder(row.order, found.order);
  const order: Order = funding ? { ...merged, payment: toPayment(funding) } : merged;
  return change(row, {
    state: 'done',
    leaseUntil: null,
    problem: null,
    funding,
    stripeOrder: order.stripe_order ?? null,
    order,
    refreshedAt: found.now,
    dueAt: readAgainAt({ before: row.order, order, now: found.now }),
    failures: 0,
    // Pages that were cut at an order stay as they are.
    created: row.order ? row.created : order.created,
  });
}

/**
 * Stripe has changed the order as it was asked to. Another change of the same moment may have come after it there and
 * have been kept before it here, so even an order that is at its end is read once more.
 */
export function toChanged(row: OrderRow, found: { order: Order; now: UnixSeconds }): OrderRow {
  const done = toDone(row, found);
  return { ...done, dueAt: done.dueAt ?? found.now + LAST_LOOK_SECONDS };
}

/** Stripe refused it: nothing was bought, and another attempt may succeed. What it counted for is given back. */
export function toFailed(row: OrderRow, problem: StoredProblem): OrderRow {
  return change(row, { state: 'failed', leaseUntil: null, dueAt: null, failures: 0, reserved: [], problem });
}

/** Nobody knows, or nothing more can be done by machine. */
export function toNeedsReview(row: OrderRow, problem: StoredProblem, funding = row.funding): OrderRow {
  const changed = change(row, { state: 'needs_review', leaseUntil: null, dueAt: null, problem, funding });
  return { ...changed, order: toWaitingOrder(changed) };
}

/** Whether the money was given or taken back, all of it or a part. */
export function isGivenBack({ status, reason }: Funding): boolean {
  return status === 'refunded' || reason === 'refunded';
}

/** Stripe has the order, and the money that paid it was given or taken back, all of it or a part. */
export function toRefunded(row: OrderRow, funding: Funding): OrderRow {
  return change(row, { funding, order: row.order && { ...row.order, payment: toPayment(funding) } });
}

/** The same order in another name; only while nothing is under way that was made from the old one. */
export function toRenamed(row: OrderRow, beneficiary: BeneficiaryInput | null): OrderRow {
  const intent = row.intent && { ...row.intent, beneficiary };
  return change(row, { intent, order: row.order && { ...row.order, beneficiary } });
}

/** What of a problem is kept with a row. */
export function toStoredProblem({ code, message, errors }: HttpProblem): StoredProblem {
  return { code, detail: message, errors };
}

/** What is known of the money that a row waits for. */
export interface KnownFunding {
  funding: Funding;
  now: UnixSeconds;
  /** When to look again. */
  dueAt: UnixSeconds | null;
}

/** How an order ended that was never bought. */
export interface ClosedOrder {
  funding: Funding;
  now: UnixSeconds;
  cancellationReason: 'expired' | 'requested';
}

function withFunding(row: OrderRow, state: OrderRow['state'], { funding, now, dueAt }: KnownFunding): OrderRow {
  const known = { funding, refreshedAt: now, dueAt };
  const changed = change(row, { ...known, state, leaseUntil: null, problem: null, failures: 0 });
  return { ...changed, order: toWaitingOrder(changed) };
}

function toArmed(row: OrderRow, state: 'attempting' | 'funding', now: UnixSeconds): OrderRow {
  return change(row, {
    state,
    // What somebody has paid for is shown while it is ordered.
    order: toWaitingOrder(row),
    attempt: row.attempt + 1,
    firstAttemptAt: row.firstAttemptAt ?? now,
    attemptedAt: now,
    leaseUntil: now + LEASE_SECONDS,
    dueAt: now + LEASE_SECONDS,
    problem: null,
  });
}

/** Money that was given or taken back after the order was made stays so. */
function settledStatus(funding: Funding): Pick<Funding, 'status' | 'reason'> {
  const { status, reason } = funding;
  return isGivenBack(funding) ? { status, reason } : { status: 'paid', reason: null };
}

function change(row: OrderRow, changes: Partial<OrderRow>): OrderRow {
  return { ...row, ...changes, version: row.version + 1 };
}
