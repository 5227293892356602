'use client';

import { cancellationTerms, type CancellationTerms, type Order, type UnixSeconds } from '@offtake/contract';
import { useMemo } from 'react';
import { useNowUntil } from './useNow.js';

/** The terms of this moment, and how long they hold. */
export type LiveCancellationTerms = CancellationTerms & {
  /** Whole seconds until the window closes, at least 1; null when it does not close, or is closed. */
  secondsLeft: number | null;
};

/**
 * On what terms an order can be canceled right now, by the backend's clock. Ticks each second and closes itself on
 * time.
 *
 * Amounts are in the currency's smallest unit. The window is 24 hours from ordering, against the subtotal; 30 days from
 * a delay or a substitution, against everything.
 *
 * @returns null on the server and while hydrating.
 * @throws {Error} outside of a provider.
 * @example
 * const terms = useCancellationTerms(order);
 * if (terms?.canCancel) return `${terms.refundAmount} back, ${terms.secondsLeft} seconds left`;
 * @see https://docs.stripe.com/api/climate/order/cancel
 */
export function useCancellationTerms(order: Order): LiveCancellationTerms | null {
  const now = useNowUntil(lastClosing(order));
  return useMemo(() => {
    if (now === null) return null;
    const terms = cancellationTerms(order, now);
    const closesAt = terms.canCancel ? terms.closesAt : null;
    return { ...terms, secondsLeft: closesAt === null ? null : closesAt - now };
  }, [order, now]);
}

/** When the last window closes, as the end of time sees it; null for an order whose terms do not depend on time. */
function lastClosing(order: Order): UnixSeconds | null {
  const atTheEnd = cancellationTerms(order, Number.POSITIVE_INFINITY);
  return atTheEnd.canCancel ? null : atTheEnd.closedAt;
}
