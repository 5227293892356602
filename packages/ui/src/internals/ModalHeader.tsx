'use client';

import * as Dialog from '@radix-ui/react-dialog';
import type { ReactNode } from 'react';

export interface ModalHeaderProps {
  title: ReactNode;
  /** A sentence under the title that belongs to its announcement. */
  description?: ReactNode;
}

/** What a modal dialog is called, and what it says at once. Renders a `<header>`. */
export function ModalHeader({ title, description }: ModalHeaderProps) {
  return (
    <header className="offtake-Dialog-header">
      <Dialog.Title className="offtake-Heading">{title}</Dialog.Title>
      {description !== undefined && (
        <Dialog.Description className="offtake-Text" data-tone="muted">
          {description}
        </Dialog.Description>
      )}
    </header>
  );
}
