import type { CancellationTerms } from '@offtake/contract';
import type { OfftakeError } from '@offtake/hooks';

/** Terms on which an order can be canceled. */
export type OpenTerms = Extract<CancellationTerms, { canCancel: true }>;

/** Terms that say that it is too late. */
export type ClosedTerms = Extract<CancellationTerms, { canCancel: false }>;

/** Where a cancellation stands. `waiting` is not knowing the time yet, on the server and while hydrating. */
export type CancelOrderState =
  | { step: 'waiting' }
  | { step: 'asking'; terms: OpenTerms; error: OfftakeError | null }
  | { step: 'canceling'; terms: OpenTerms }
  | { step: 'tooLate'; terms: ClosedTerms }
  | { step: 'done'; terms: OpenTerms };

export interface CancelOrderStateOptions {
  /** The terms of this moment; null while the time is not known. */
  terms: CancellationTerms | null;
  /** The terms on which this order was last seen to be on its way to be canceled; null when it was not. */
  confirmedTerms: OpenTerms | null;
  /** Whether it is being canceled right now, here or elsewhere on the page. */
  isCanceling: boolean;
  /** Whether it is canceled. */
  isCanceled: boolean;
  /** Why the last attempt here failed. */
  error: OfftakeError | null;
}

export function cancelOrderState(options: CancelOrderStateOptions): CancelOrderState {
  const { terms, confirmedTerms, isCanceling, isCanceled, error } = options;
  if (confirmedTerms && isCanceled) return { step: 'done', terms: confirmedTerms };
  if (confirmedTerms && isCanceling) return { step: 'canceling', terms: confirmedTerms };
  if (!terms) return { step: 'waiting' };
  if (!terms.canCancel) return { step: 'tooLate', terms };
  return { step: 'asking', terms, error: confirmedTerms && error };
}
