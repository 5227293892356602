import type { Order, UnixSeconds } from '@offtake/contract';
import type { OrderIntent } from '../orders/OrderIntent.js';
import type { StoredProblem } from '../HttpProblem.js';

/**
 * Where an order stands between our wish and Stripe's answer:
 * `claimed` nothing was sent yet; `attempting` a call was or is under way and its outcome is unknown; `done` Stripe has
 * the order; `failed` Stripe refused it, nothing was bought; `needs_review` a person has to look.
 */
export type OrderState = 'claimed' | 'attempting' | 'done' | 'failed' | 'needs_review';

/** One order as the store keeps it: plain JSON. Times are seconds since the Unix epoch. */
export interface OrderRow {
  /** Our own id of the order, stable for its whole life: made from the owner and the idempotency key. */
  ref: string;
  /** Whose order it is, as `authorize` says. */
  owner: string;
  /** Raised by one with each change; a change is only made to the version that was read. */
  version: number;
  state: OrderState;
  /** SHA-256 of what was asked for, so that a key cannot be used for something else. */
  intentHash: string;
  /** What was asked for; null for a row that was restored from Stripe. */
  intent: OrderIntent | null;
  /** Counts Stripe's definitive answers; part of the idempotency key that Stripe sees. 0 before the first call. */
  attempt: number;
  /** When the first call was armed; null before. */
  firstAttemptAt: UnixSeconds | null;
  /** When the present attempt was armed, which is how old Stripe's idempotency key is; null before. */
  attemptedAt: UnixSeconds | null;
  /** Until when a running call may not be repeated; null when none is running. */
  leaseUntil: UnixSeconds | null;
  /** Why it failed or needs review; null otherwise. */
  problem: StoredProblem | null;
  /** Stripe's id; null until Stripe has the order. */
  stripeOrder: string | null;
  /** The order as Stripe last showed it, in the words of the contract; null until Stripe has it. */
  order: Order | null;
  /** When `order` was read from Stripe; null until then. */
  refreshedAt: UnixSeconds | null;
  /** When `order` is to be read from Stripe again; null for not placed, and for orders that nothing more can happen to. */
  refreshDueAt: UnixSeconds | null;
  /** When the row was made, or Stripe's `created` once there is one: what lists are sorted by. */
  created: UnixSeconds;
}
