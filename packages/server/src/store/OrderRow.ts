import type { Order, PaymentReason, PaymentSource, PaymentStatus, MinorUnits, UnixSeconds } from '@offtake/contract';
import type { OrderIntent, OrderOffer } from '../orders/OrderIntent.js';
import type { StoredProblem } from '../HttpProblem.js';
import type { BudgetEntry } from './BudgetEntry.js';

/**
 * Where an order stands between a buyer's wish and Stripe's answer:
 *
 * - `funding`: the page, invoice or top-up that it is paid by was or is being made, and the outcome is unknown;
 * - `awaiting_funds`: it waits to be paid;
 * - `funded`: it is paid and waits until the money can be used;
 * - `attempting`: a call that orders it was or is under way, and the outcome is unknown;
 * - `done`: Stripe has the order;
 * - `failed`: Stripe refused it, nothing was bought, and the same request may be tried again;
 * - `closed`: it was never bought and never will be;
 * - `needs_review`: a person has to look.
 */
export type OrderState =
  | 'funding'
  | 'awaiting_funds'
  | 'funded'
  | 'attempting'
  | 'done'
  | 'failed'
  | 'closed'
  | 'needs_review';

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
  /** What was on offer when it was asked for; null for a row that was restored from Stripe. */
  offer: OrderOffer | null;
  /** Counts Stripe's definitive answers; part of the idempotency key that Stripe sees. 0 before the first call. */
  attempt: number;
  /** When the first call was armed; null before. */
  firstAttemptAt: UnixSeconds | null;
  /** When the present attempt was armed, which is how old Stripe's idempotency key is; null before. */
  attemptedAt: UnixSeconds | null;
  /** Until when a running call may not be repeated; null when none is running. */
  leaseUntil: UnixSeconds | null;
  /**
   * Why it failed or needs review; while it is `attempting` or `funding`, that a call under the present key was or may
   * have been sent whose outcome is not known. Null otherwise.
   */
  problem: StoredProblem | null;
  /** How it is paid, for orders that are paid before they are made; null for those from the balance. */
  funding: Funding | null;
  /** Stripe's id; null until Stripe has the order. */
  stripeOrder: string | null;
  /**
   * The order in the words of the contract: as Stripe last showed it, or as it was asked for while it waits for funds.
   * Null until there is one to show.
   */
  order: Order | null;
  /** When `order` was read from Stripe; null until then. */
  refreshedAt: UnixSeconds | null;
  /** When there is something to do about it in the background; null when nothing more is expected to happen. */
  dueAt: UnixSeconds | null;
  /** How often in a row the work in the background has failed: the more, the later it is tried again. */
  failures: number;
  /** What it counts for in budgets, to be given back if nothing is bought. */
  reserved: readonly BudgetEntry[];
  /** What lists are sorted by: when the row was made, or Stripe's `created` for orders from the balance. */
  created: UnixSeconds;
}

/** The money that an order waits for. */
export interface Funding {
  source: Exclude<PaymentSource, 'balance'>;
  status: PaymentStatus;
  /** Why it stands there; null when that is plain. */
  reason: PaymentReason | null;
  /** What the payer pays, in the currency's smallest unit: with an invoice it can differ from the order's total. */
  amount: MinorUnits;
  currency: string;
  /** Where it is paid; null when there is no such page, or none any more. */
  url: string | null;
  /** When that page closes; null when it does not. */
  expiresAt: UnixSeconds | null;
  /** Stripe's id of the Checkout Session, invoice or top-up; null until it is known. */
  object: string | null;
  /** Stripe's id of the payment intent; null until there is one. */
  paymentIntent: string | null;
}
