import type { Order, UnixSeconds } from '@offtake/contract';
import { SECONDS_PER_HOUR } from '@offtake/contract';
import type { StoredProblem } from '../HttpProblem.js';
import type { OrderRow } from '../store/OrderRow.js';
import type { OrderIntent } from './OrderIntent.js';
import { refreshDueAt } from './refreshDueAt.js';

/** How long one call to Stripe may take, in seconds. */
export const CALL_TIMEOUT_SECONDS = 30;

/** How long a call is taken to be running if nothing is heard of it: its timeout and as much again. */
export const LEASE_SECONDS = 2 * CALL_TIMEOUT_SECONDS;

/**
 * How old an idempotency key may be for its call to be repeated. Stripe may forget keys after 24 hours, and a forgotten
 * key buys again; the hour is for clocks that disagree.
 *
 * @see https://docs.stripe.com/api/idempotent_requests
 */
export const KEY_MAX_AGE_SECONDS = 23 * SECONDS_PER_HOUR;

/**
 * What to do with a row, given the time: `answer` with its order, `wait` for the running call, `attempt` under a new
 * Stripe key (nothing was bought), `repeat` under the same key (nobody knows), `reconcile` by looking in Stripe's list
 * (the key is too old to repeat), or leave it to a person (`review`).
 */
export type NextStep = 'answer' | 'wait' | 'attempt' | 'repeat' | 'reconcile' | 'review';

/** Decides the next step. Pure: see {@link NextStep}. */
export function nextStep(row: OrderRow, now: UnixSeconds): NextStep {
  switch (row.state) {
    case 'done':
      return 'answer';
    case 'needs_review':
      return 'review';
    case 'claimed':
    case 'failed':
      return 'attempt';
    case 'attempting':
      if (row.leaseUntil !== null && row.leaseUntil > now) return 'wait';
      return now - (row.attemptedAt ?? 0) < KEY_MAX_AGE_SECONDS ? 'repeat' : 'reconcile';
  }
}

/** The key that Stripe sees: the same for each repetition of an attempt, another one after a definitive refusal. */
export function stripeIdempotencyKey(row: OrderRow): string {
  return `${row.ref}.${row.attempt}`;
}

/** A row for something that was asked for and not yet sent. */
export function claimedRow(claim: {
  ref: string;
  owner: string;
  /** Null for an order that was found in Stripe. */
  intent: OrderIntent | null;
  intentHash: string;
  now: UnixSeconds;
}): OrderRow {
  return {
    ref: claim.ref,
    owner: claim.owner,
    version: 1,
    state: 'claimed',
    intentHash: claim.intentHash,
    intent: claim.intent,
    attempt: 0,
    firstAttemptAt: null,
    attemptedAt: null,
    leaseUntil: null,
    problem: null,
    stripeOrder: null,
    order: null,
    refreshedAt: null,
    refreshDueAt: null,
    created: claim.now,
  };
}

/** Armed for a call under a new key. */
export function toAttempting(row: OrderRow, now: UnixSeconds): OrderRow {
  return change(row, {
    state: 'attempting',
    attempt: row.attempt + 1,
    firstAttemptAt: row.firstAttemptAt ?? now,
    attemptedAt: now,
    leaseUntil: now + LEASE_SECONDS,
    problem: null,
  });
}

/** Armed for a call under the same key. The key's age counts on. */
export function toRepeating(row: OrderRow, now: UnixSeconds): OrderRow {
  return change(row, { leaseUntil: now + LEASE_SECONDS });
}

/** The call has ended without a known outcome: free to be repeated. */
export function toUnsettled(row: OrderRow): OrderRow {
  return change(row, { leaseUntil: null });
}

/** Stripe has the order. */
export function toDone(row: OrderRow, found: { order: Order; now: UnixSeconds }): OrderRow {
  return change(row, {
    state: 'done',
    leaseUntil: null,
    problem: null,
    stripeOrder: found.order.stripe_order ?? null,
    order: found.order,
    refreshedAt: found.now,
    refreshDueAt: refreshDueAt(found.order, found.now),
    created: found.order.created,
  });
}

/** Stripe refused it: nothing was bought, and another attempt may succeed. */
export function toFailed(row: OrderRow, problem: StoredProblem): OrderRow {
  return change(row, { state: 'failed', leaseUntil: null, problem });
}

/** Nobody knows and nothing more can be found out by machine. */
export function toNeedsReview(row: OrderRow, problem: StoredProblem): OrderRow {
  return change(row, { state: 'needs_review', leaseUntil: null, problem });
}

function change(row: OrderRow, changes: Partial<OrderRow>): OrderRow {
  return { ...row, ...changes, version: row.version + 1 };
}
