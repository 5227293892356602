'use client';

import * as Dialog from '@radix-ui/react-dialog';
import type { ReactNode } from 'react';
import { ModalContent, type ModalContentProps } from './ModalContent.js';
import { ModalHeader } from './ModalHeader.js';
import { ModalRoot, type ModalRootProps } from './ModalRoot.js';

export interface ModalDialogProps
  extends ModalRootProps, Pick<ModalContentProps, 'role' | 'initialFocus' | 'returnFocus' | 'className'> {
  title: ReactNode;
  /** A sentence under the title that belongs to its announcement. */
  description?: ReactNode;
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
      {trigger && <Dialog.Trigger asChild>{trigger}</Dialog.Trigger>}
      {isOpen && (
        <ModalContent {...content}>
          <ModalHeader title={title} description={description} />
          {children}
        </ModalContent>
      )}
    </ModalRoot>
  );
}
