'use client';

import * as Dialog from '@radix-ui/react-dialog';
import type { ReactNode } from 'react';
import { ModalContext } from './modalContext.js';

export interface ModalRootProps {
  isOpen: boolean;
  /** Asked for by the trigger. */
  onOpen?: (() => void) | undefined;
  /** Asked for by Escape or a press outside; not asked while `isBusy`. */
  onClose: () => void;
  /** Keeps the dialog open whatever is pressed. */
  isBusy?: boolean | undefined;
  children?: ReactNode;
}

/** What a modal dialog, its trigger and its title share. Renders no element. */
export function ModalRoot({ isOpen, onOpen, onClose, isBusy = false, children }: ModalRootProps) {
  return (
    <ModalContext.Provider value={isOpen}>
      <Dialog.Root
        open={isOpen}
        onOpenChange={(next) => {
          if (next) onOpen?.();
          else if (!isBusy) onClose();
        }}
      >
        {children}
      </Dialog.Root>
    </ModalContext.Provider>
  );
}
