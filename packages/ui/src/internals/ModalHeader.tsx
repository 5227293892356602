'use client';

import type { ReactNode } from 'react';
import { ModalDescription } from './ModalDescription.js';
import { ModalTitle } from './ModalTitle.js';

export interface ModalHeaderProps {
  title: ReactNode;
  /** A sentence under the title that belongs to its announcement. */
  description?: ReactNode;
}

/** What a modal dialog is called, and what it says at once. Renders a `<header>`. */
export function ModalHeader({ title, description }: ModalHeaderProps) {
  return (
    <header className="offtake-Dialog-header">
      <ModalTitle>{title}</ModalTitle>
      {description !== undefined && <ModalDescription>{description}</ModalDescription>}
    </header>
  );
}
