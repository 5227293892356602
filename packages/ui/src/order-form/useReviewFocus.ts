'use client';

import type { UseOrderFormResult } from '@offtake/hooks';
import { useEffect, type RefObject } from 'react';

/** Puts the focus on the safe answer when the review asks something, and on the way on when it does not any more. */
export function useReviewFocus(
  state: UseOrderFormResult['state'],
  placeButton: RefObject<HTMLElement | null>,
  backButton: RefObject<HTMLElement | null>,
): void {
  const isAsking = state.step === 'duplicate';
  useEffect(() => {
    (isAsking ? backButton : placeButton).current?.focus();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- refs that are handed in
  }, [isAsking, placeButton, backButton]);
}
