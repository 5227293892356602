import type { BeneficiaryInput, Order, UnixSeconds } from '@offtake/contract';
import { SECONDS_PER_HOUR } from '@offtake/contract';
import type { HttpProblem, StoredProblem } from '../HttpProblem.js';
import type { Funding, OrderRow } from '../store/OrderRow.js';
import { mergeOrder } from './mergeOrder.js';
import type { OrderIntent, OrderOffer } from './OrderIntent.js';
import { LAST_LOOK_SECONDS, readAgainAt, retryDueAt } from './dueAt.js';
import { toPayment, toWaitingOrder } from './waitingOrder.js';

/** How long one call to Stripe may take, in seconds. */
export const CALL_TIMEOUT_SECONDS = 30;

/**
 * How long a call is taken to be running if nothing is heard of it: longer than Stripe works on any request, and than
 * the slowest way of paying needs for all its calls.
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

/** Armed for a call under the same key. The key's age counts on. */
export function toRepeating(row: OrderRow, now: UnixSeconds): OrderRow {
  return change(row, { leaseUntil: now + LEASE_SECONDS, dueAt: now + LEASE_SECONDS });
}

/** The call has ended without a known outcome: free to be repeated, which is done in the background if nobody asks. */
export function toUnsettled(row: OrderRow, now: UnixSeconds): OrderRow {
  return change(row, { leaseUntil: null, dueAt: retryDueAt(row, now), failures: row.failures + 1 });
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
 * Stripe has changed the order as it was asked to. Another change of the same moment may have come after it there and have
 * been kept before it here, so even an order that is at its end is read once more.
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

/** Stripe has the order, and the money that paid it was given or taken back. */
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
function settledStatus({ status, reason }: Funding): Pick<Funding, 'status' | 'reason'> {
  return status === 'refunded' ? { status, reason } : { status: 'paid', reason: null };
}

function change(row: OrderRow, changes: Partial<OrderRow>): OrderRow {
  return { ...row, ...changes, version: row.version + 1 };
}
