'use client';

import { useIsOrderUnderWay, type UseOrderFormResult } from '@offtake/hooks';
import { useEffect, useRef, useState } from 'react';
import { leavingForm } from './leavingForm.js';
import type { OrderDialogContextValue, OrderDialogFormOptions } from './orderDialogParts.js';

export interface UseOrderDialogOptions extends OrderDialogFormOptions {
  open: boolean | undefined;
  defaultOpen: boolean;
  openOnReturn: boolean;
  onOpenChange: ((isOpen: boolean) => void) | undefined;
}

/** Whether the dialog is open, and what closing it asks for. */
export function useOrderDialog(
  options: UseOrderDialogOptions,
): Omit<OrderDialogContextValue, 'messages' | 'classNames'> {
  const { open, defaultOpen, openOnReturn, onOpenChange, ...formOptions } = options;
  const form = useRef<UseOrderFormResult>(null);
  const [ownOpen, setOwnOpen] = useState(defaultOpen);
  const [isAsked, setAsked] = useState(false);
  const isOpen = open ?? ownOpen;

  function setOpen(next: boolean) {
    setAsked(false);
    setOwnOpen(next);
    onOpenChange?.(next);
  }

  function close() {
    const leaving = form.current ? leavingForm(form.current, formOptions.defaultDraft) : 'free';
    if (leaving === 'loses') setAsked(true);
    else if (leaving === 'done') discard();
    else if (leaving === 'free') setOpen(false);
  }

  function discard() {
    form.current?.reset();
    setOpen(false);
  }

  const isUnderWay = useIsOrderUnderWay(formOptions);
  useWish(isUnderWay && openOnReturn, () => {
    if (!isOpen) setOpen(true);
  });

  return {
    isOpen,
    open: () => setOpen(true),
    close,
    isAsking: isOpen && isAsked,
    keep: () => setAsked(false),
    discard,
    form,
    formOptions,
  };
}

/** Does something once it is wished for, and never again. */
function useWish(isWished: boolean, fulfil: () => void): void {
  const isFulfilled = useRef(false);
  const latest = useRef(fulfil);
  useEffect(() => {
    latest.current = fulfil;
  });
  useEffect(() => {
    if (!isWished || isFulfilled.current) return;
    isFulfilled.current = true;
    latest.current();
  }, [isWished]);
}
