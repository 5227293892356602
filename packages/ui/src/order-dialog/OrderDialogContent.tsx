'use client';

import type { ReactNode } from 'react';
import { Button } from '../internals/Button.js';
import { cx } from '../internals/cx.js';
import { ModalDialog } from '../internals/ModalDialog.js';
import { useOrderDialogContext } from './orderDialogContext.js';

export interface OrderDialogContentProps {
  /**
   * What opens the dialog, and has the focus again afterwards: one element that takes a ref and attributes; null for none,
   * where the host opens it.
   * @default a button
   */
  trigger?: ReactNode;
  /** What the dialog is called. @default 'Order carbon removal' */
  title?: ReactNode;
  /** The sentence under the title; null leaves it out. */
  description?: ReactNode;
  className?: string | undefined;
  children?: ReactNode;
}

/** The trigger, and the dialog when it is open: a card, or a sheet on a narrow screen. Renders a `<div>` in the top layer. */
export function OrderDialogContent({ trigger, title, description, className, children }: OrderDialogContentProps) {
  const { isOpen, open, close, messages } = useOrderDialogContext();
  const sentence = description === undefined ? messages['orderForm.description'] : description;
  return (
    <ModalDialog
      isOpen={isOpen}
      onOpen={open}
      onClose={close}
      trigger={trigger === undefined ? <Button variant="primary">{messages['orderDialog.trigger']}</Button> : trigger}
      title={title ?? messages['orderForm.title']}
      description={sentence ?? undefined}
      className={cx('offtake-OrderDialog-content', className)}
    >
      {children}
    </ModalDialog>
  );
}
