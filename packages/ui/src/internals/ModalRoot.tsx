'use client';

import { useId, useMemo, useRef, type ReactNode } from 'react';
import { ModalContext } from './modalContext.js';
import { useLatest } from './useLatest.js';

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

/** What a modal dialog and its trigger share. Renders no element. */
export function ModalRoot({ isOpen, onOpen, onClose, isBusy = false, children }: ModalRootProps) {
  const contentId = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const latest = useLatest({ onOpen, onClose, isBusy });
  const context = useMemo(
    () => ({
      isOpen,
      onOpen: () => latest.current.onOpen?.(),
      onClose: () => {
        if (!latest.current.isBusy) latest.current.onClose();
      },
      contentId,
      trigger,
    }),
    [isOpen, contentId, latest],
  );
  return <ModalContext.Provider value={context}>{children}</ModalContext.Provider>;
}
