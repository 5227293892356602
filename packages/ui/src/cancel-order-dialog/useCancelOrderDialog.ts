'use client';

import type { Order } from '@offtake/contract';
import { useCancellationTerms, useCancelOrder, useIsCanceling } from '@offtake/hooks';
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
  const [confirmed, setConfirmed] = useState<{ id: string; terms: OpenTerms } | null>(null);
  const terms = useCancellationTerms(order);
  const mutation = useCancelOrder();
  const isOfThisOrder = mutation.variables?.id === order.id;
  const isCanceling = useIsCanceling(order.id);
  const isConfirmed = confirmed?.id === order.id;
  // Confirmed elsewhere on the page, by another dialog of this order.
  if (isCanceling && !isConfirmed && terms?.canCancel) setConfirmed({ id: order.id, terms });
  const state = cancelOrderState({
    terms,
    confirmedTerms: isConfirmed ? confirmed.terms : null,
    isCanceling,
    isCanceled: order.status === 'canceled' || (isOfThisOrder && mutation.isSuccess),
    error: isOfThisOrder ? mutation.error : null,
  });

  function setOpen(isOpen: boolean) {
    // What went wrong is not shown again; what was done is, as it stays so.
    if (!isOpen && state.step === 'asking') mutation.reset();
    setOwnOpen(isOpen);
    onOpenChange?.(isOpen);
  }

  function confirm() {
    if (state.step !== 'asking') return;
    setConfirmed({ id: order.id, terms: state.terms });
    // Not among the mutation's own callbacks, which are not called once the host has taken the dialog away.
    void mutation.mutateAsync({ id: order.id }).then(onCanceled, () => {});
  }

  return { isOpen: open ?? ownOpen, setOpen, confirm, state, secondsLeft: terms?.secondsLeft ?? null };
}
