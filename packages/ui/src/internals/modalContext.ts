'use client';

import { createContext, type RefObject } from 'react';
import type { RadixDialog } from './useRadixDialog.js';

/** What a modal dialog and its trigger share. */
export interface ModalContextValue {
  isOpen: boolean;
  onOpen: () => void;
  /** Does nothing while the dialog is to stay open. */
  onClose: () => void;
  contentId: string;
  trigger: RefObject<HTMLButtonElement | null>;
}

export const ModalContext = createContext<ModalContextValue | null>(null);

/**
 * The dialog that title and description stand in: Radix names it by them, or it names itself where Radix is not there.
 */
export const ModalContentContext = createContext<
  { radix: RadixDialog } | { titleId: string; descriptionId: string } | null
>(null);
