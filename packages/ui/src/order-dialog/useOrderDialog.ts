'use client';

import type { UseOrderFormResult } from '@offtake/hooks';
import { useRef, useState } from 'react';
import { useMessages } from '../messages/useMessages.js';
import { leavingForm } from './leavingForm.js';
import type { OrderDialogRootProps } from './OrderDialogRoot.js';
import type { OrderDialogContextValue } from './orderDialogContext.js';
import { ORDER_DIALOG_WORDS } from './orderDialogMessages.js';

/** Whether the dialog is open, and what closing it asks for. */
export function useOrderDialog(
  props: Pick<OrderDialogRootProps, 'open' | 'defaultOpen' | 'onOpenChange' | 'defaultDraft' | 'messages'>,
): OrderDialogContextValue {
  const { open, defaultOpen = false, onOpenChange, defaultDraft, messages: words } = props;
  const messages = useMessages(ORDER_DIALOG_WORDS, words);
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
    const leaving = form.current ? leavingForm(form.current, defaultDraft) : 'free';
    if (leaving === 'loses') setAsked(true);
    else if (leaving === 'free') setOpen(false);
  }

  function discard() {
    form.current?.reset();
    setOpen(false);
  }

  return {
    isOpen,
    open: () => setOpen(true),
    close,
    isAsking: isOpen && isAsked,
    keep: () => setAsked(false),
    discard,
    form,
    defaultDraft,
    messages,
    words,
  };
}
