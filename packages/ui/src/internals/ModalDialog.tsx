'use client';

import type { ReactNode } from 'react';
import { ModalContent, type ModalContentProps } from './ModalContent.js';
import { ModalHeader, type ModalHeaderProps } from './ModalHeader.js';
import { ModalRoot, type ModalRootProps } from './ModalRoot.js';
import { ModalTrigger } from './ModalTrigger.js';

export interface ModalDialogProps
  extends
    ModalRootProps,
    ModalHeaderProps,
    Pick<ModalContentProps, 'role' | 'initialFocus' | 'returnFocus' | 'className'> {
  /** One element that opens the dialog, and has the focus again afterwards; absent where something else opens it. */
  trigger?: ReactNode;
}

/**
 * A modal dialog on Radix, shown in the browser's top layer from where it stands. So it needs no portal: tokens and
 * theme reach it, no ancestor can clip it, and nothing is injected that a strict content security policy would refuse.
 */
export function ModalDialog(props: ModalDialogProps) {
  const { isOpen, onOpen, onClose, isBusy, title, description, trigger, children, ...content } = props;
  return (
    <ModalRoot isOpen={isOpen} onOpen={onOpen} onClose={onClose} isBusy={isBusy}>
      {trigger && <ModalTrigger asChild>{trigger}</ModalTrigger>}
      <ModalContent {...content}>
        <ModalHeader title={title} description={description} />
        {children}
      </ModalContent>
    </ModalRoot>
  );
}
