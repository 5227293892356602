'use client';

import type { OrderDraft, UseOrderFormResult } from '@offtake/hooks';
import { forwardRef, useRef, useState, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { Root } from '../internals/Root.js';
import type { Messages } from '../messages/en.js';
import { useMessages } from '../messages/useMessages.js';
import { leavingForm } from './leavingForm.js';
import { OrderDialogContext } from './orderDialogContext.js';
import { ORDER_DIALOG_WORDS } from './orderDialogMessages.js';

export interface OrderDialogRootProps extends ComponentPropsWithoutRef<'div'> {
  /**
   * Whether it is open, where the host keeps that. A host that closes it by itself is not asked about typed work; a
   * purchase that is under way then is taken up again when the dialog is opened next.
   */
  open?: boolean | undefined;
  /** @default false */
  defaultOpen?: boolean | undefined;
  /** Called when the dialog asks to be opened or closed. */
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
  /** What the form starts with; what is typed beyond that is not thrown away unasked. */
  defaultDraft?: Partial<OrderDraft> | undefined;
  messages?: Partial<Messages> | undefined;
}

/** Keeps whether the dialog is open, for the parts within. Renders a `<div>`. */
export const OrderDialogRoot = forwardRef<HTMLDivElement, OrderDialogRootProps>(function OrderDialogRoot(props, ref) {
  const { open, defaultOpen = false, onOpenChange, defaultDraft, messages: words, ...rest } = props;
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

  const context = {
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
  return (
    <OrderDialogContext.Provider value={context}>
      <Root {...rest} ref={ref} className={cx('offtake-OrderDialog', rest.className)} />
    </OrderDialogContext.Provider>
  );
});
