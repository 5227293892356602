'use client';

import type { Order } from '@offtake/contract';
import { useCancellationTerms, useCancelOrder } from '@offtake/hooks';
import { useState } from 'react';
import { cancelOrderState, type OpenTerms } from './cancelOrderState.js';

export interface UseCancelOrderDialogOptions {
  order: Order;
  open: boolean | undefined;
  defaultOpen: boolean;
  onOpenChange: ((isOpen: boolean) => void) | undefined;
  onCanceled: ((order: Order) => void) | undefined;
}

/** What the dialog knows and does. */
export function useCancelOrderDialog(options: UseCancelOrderDialogOptions) {
  const { order, open, defaultOpen, onOpenChange, onCanceled } = options;
  const [ownOpen, setOwnOpen] = useState(defaultOpen);
  const [confirmedTerms, setConfirmedTerms] = useState<OpenTerms | null>(null);
  const terms = useCancellationTerms(order);
  const mutation = useCancelOrder();
  const isOfThisOrder = mutation.variables?.id === order.id;
  const state = cancelOrderState({ terms, confirmedTerms: isOfThisOrder ? confirmedTerms : null, mutation });

  function setOpen(isOpen: boolean) {
    // What went wrong is not shown again; what was done is, as it stays so.
    if (!isOpen && state.step === 'asking') mutation.reset();
    setOwnOpen(isOpen);
    onOpenChange?.(isOpen);
  }

  function confirm() {
    if (state.step !== 'asking') return;
    setConfirmedTerms(state.terms);
    // Not among the mutation's own callbacks, which are not called once the host has taken the dialog away.
    void mutation.mutateAsync({ id: order.id }).then(onCanceled, () => {});
  }

  return { isOpen: open ?? ownOpen, setOpen, confirm, state, secondsLeft: terms?.secondsLeft ?? null };
}
