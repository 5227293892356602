'use client';

import { cancellationTerms, type CancellationTerms, type Order } from '@offtake/contract';
import { useNow } from './useNow.js';

/** The terms of this moment, and how long they hold. */
export type LiveCancellationTerms = CancellationTerms & {
  /** Whole seconds until the window closes; null when it does not close, or is closed. */
  secondsLeft: number | null;
};

/**
 * On what terms an order can be canceled right now. Ticks each second and closes itself on time.
 *
 * @returns null on the server and while hydrating.
 */
export function useCancellationTerms(order: Order): LiveCancellationTerms | null {
  const isFinal = order.status === 'canceled' || order.status === 'delivered';
  const now = useNow(!isFinal);
  if (now === null) return null;
  const terms = cancellationTerms(order, now);
  const closesAt = terms.canCancel ? terms.closesAt : null;
  return { ...terms, secondsLeft: closesAt === null ? null : closesAt - now };
}
