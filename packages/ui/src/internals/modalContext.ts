'use client';

import { createContext, useContext } from 'react';

/** What a modal dialog, its trigger and its title share. */
export interface Modal {
  isOpen: boolean;
  /** The ids of the dialog and of what names and describes it. */
  contentId: string;
  titleId: string;
  descriptionId: string;
  /** Whether there is a description. */
  isDescribed: boolean;
  setIsDescribed: (isDescribed: boolean) => void;
  open: () => void;
  /** Does nothing while the dialog is busy. */
  close: () => void;
}

export const ModalContext = createContext<Modal | null>(null);

/** @throws {Error} outside of a modal dialog. */
export function useModal(): Modal {
  const modal = useContext(ModalContext);
  if (modal) return modal;
  throw new Error('Parts of a dialog must be placed within its Root: without it they do not know whether it is open.');
}
