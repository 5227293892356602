'use client';

import { useId, useMemo, useState, type ReactNode } from 'react';
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
  const id = useId();
  const [isDescribed, setIsDescribed] = useState(false);
  const modal = useMemo(
    () => ({
      isOpen,
      contentId: id,
      titleId: `${id}-title`,
      descriptionId: `${id}-description`,
      isDescribed,
      setIsDescribed,
      open: () => onOpen?.(),
      close: () => {
        if (!isBusy) onClose();
      },
    }),
    [isOpen, id, isDescribed, onOpen, onClose, isBusy],
  );
  return <ModalContext.Provider value={modal}>{children}</ModalContext.Provider>;
}
