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
  /** The terms on which this order was confirmed to be canceled; null when it was not yet. */
  confirmedTerms: OpenTerms | null;
  mutation: { isPending: boolean; isSuccess: boolean; error: OfftakeError | null };
}

export function cancelOrderState({ terms, confirmedTerms, mutation }: CancelOrderStateOptions): CancelOrderState {
  if (confirmedTerms && mutation.isSuccess) return { step: 'done', terms: confirmedTerms };
  if (confirmedTerms && mutation.isPending) return { step: 'canceling', terms: confirmedTerms };
  if (!terms) return { step: 'waiting' };
  if (!terms.canCancel) return { step: 'tooLate', terms };
  return { step: 'asking', terms, error: confirmedTerms && mutation.error };
}
