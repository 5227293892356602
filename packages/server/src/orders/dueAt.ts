import { SECONDS_PER_DAY, SECONDS_PER_HOUR, type Order, type UnixSeconds } from '@offtake/contract';
import type { Funding } from '../store/OrderRow.js';
import { isFinalOrder } from './isFinalOrder.js';

/** The soonest and the latest that an order is read again, in seconds. */
const MIN_INTERVAL_SECONDS = 60;
const MAX_INTERVAL_SECONDS = 6 * SECONDS_PER_HOUR;

/** The latest for a confirmed order: all that can still happen to it is told by events. */
const MAX_CONFIRMED_INTERVAL_SECONDS = 7 * SECONDS_PER_DAY;

/**
 * When an order is to be read from Stripe again, though nobody asks for it: after a tenth of its age, so that what has
 * just been ordered is followed closely and what takes years is not. That is some 90 reads in a confirmed order's first
 * 70 days and 52 in each year after, where Stripe allows 500 per transaction.
 *
 * @see https://docs.stripe.com/rate-limits
 * @returns null when nothing more can happen to it.
 */
export function refreshDueAt(order: Order, now: UnixSeconds): UnixSeconds | null {
  if (isFinalOrder(order)) return null;
  const interval = Math.floor((now - order.created) / 10);
  const latest = order.status === 'confirmed' ? MAX_CONFIRMED_INTERVAL_SECONDS : MAX_INTERVAL_SECONDS;
  return now + Math.min(Math.max(interval, MIN_INTERVAL_SECONDS), latest);
}

/**
 * When an order that has come to its end is looked at once more, in seconds: longer than any call takes that was sent
 * before.
 */
export const LAST_LOOK_SECONDS = 120;

/**
 * When an order that was just read is to be read again: one that has come to its end once more, since a new name that
 * was on its way may have arrived after all.
 */
export function readAgainAt(reading: { before: Order | null; order: Order; now: UnixSeconds }): UnixSeconds | null {
  const { before, order, now } = reading;
  const hasJustEnded = before !== null && isFinalOrder(order) && !isFinalOrder(before);
  return hasJustEnded ? now + LAST_LOOK_SECONDS : refreshDueAt(order, now);
}

/** The soonest and the latest that work which has failed is tried again, in seconds. */
const MIN_RETRY_SECONDS = 5;
const MAX_RETRY_SECONDS = 15 * 60;

/** When work that has failed is tried again: each time twice as late, so that what always fails holds nothing up. */
export function retryDueAt({ failures }: { failures: number }, now: UnixSeconds): UnixSeconds {
  return now + Math.min(MIN_RETRY_SECONDS * 2 ** Math.min(failures, 30), MAX_RETRY_SECONDS);
}

/** How long a payment that is over is waited for, so that Stripe has said so. */
const EXPIRY_MARGIN_SECONDS = 60;

/**
 * When an unpaid order's money is looked for again, though no event has told of it: after a tenth of the time it has
 * waited, and when its page closes.
 */
export function followDueAt(wait: { row: { created: UnixSeconds }; funding: Funding; now: UnixSeconds }): UnixSeconds {
  const { row, funding, now } = wait;
  const interval = Math.floor((now - row.created) / 10);
  const next = now + Math.min(Math.max(interval, MIN_INTERVAL_SECONDS), MAX_INTERVAL_SECONDS);
  const closesAt = funding.expiresAt === null ? next : funding.expiresAt + EXPIRY_MARGIN_SECONDS;
  return closesAt > now ? Math.min(next, closesAt) : next;
}
