'use client';

import { useEffect } from 'react';
import type { OrderFormEvent } from './orderFormMachine.js';
import type { OrderFormState } from './orderFormState.js';
import type { LiveOrderDraft } from './useOrderDraft.js';

interface WantedReviewOptions {
  state: OrderFormState;
  /** Stable. */
  send: (event: OrderFormEvent) => void;
  live: LiveOrderDraft;
  review: () => void;
}

/**
 * Goes on to the review that the buyer wanted before it was known what is on offer, or gives it up when that cannot be
 * read.
 */
export function useWantedReview({ state, send, live, review }: WantedReviewOptions): void {
  const { isReady, products } = live;
  const isWanted = 'isReviewWanted' in state && state.isReviewWanted;
  const isOver = products.isError && !products.isFetching;
  useEffect(() => {
    if (!isWanted) return;
    if (isReady) review();
    else if (isOver) send({ type: 'awaited', isReviewWanted: false });
    // What is reviewed is the draft as it is then.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isWanted, isReady, isOver, send]);
}
