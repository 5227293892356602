'use client';

import * as Dialog from '@radix-ui/react-dialog';
import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { cx } from './cx.js';

export interface ModalDialogProps {
  isOpen: boolean;
  /** Asked for by Escape or a press outside; not asked while `isBusy`. */
  onClose: () => void;
  title: ReactNode;
  /** A sentence under the title that belongs to its announcement. */
  description?: ReactNode;
  /** @default 'dialog' */
  role?: 'dialog' | 'alertdialog' | undefined;
  /** Keeps the dialog open whatever is pressed. */
  isBusy?: boolean | undefined;
  /** What is focused when the dialog opens; the first control otherwise. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/**
 * A modal dialog on Radix, shown in the browser's top layer from where it stands. So it needs no portal: tokens and
 * theme reach it, no ancestor can clip it, and nothing is injected that a strict content security policy would refuse.
 */
export function ModalDialog(props: ModalDialogProps) {
  const { isOpen, onClose, isBusy = false } = props;
  return (
    <Dialog.Root open={isOpen} onOpenChange={(next) => !next && !isBusy && onClose()}>
      {isOpen && <ModalLayer {...props} />}
    </Dialog.Root>
  );
}

function ModalLayer({ title, description, role = 'dialog', initialFocus, className, children }: ModalDialogProps) {
  const layer = useTopLayer();
  return (
    <div ref={layer} className="offtake-Dialog-layer" popover="manual">
      <Dialog.Content
        role={role}
        className={cx('offtake-Dialog-content', className)}
        {...(description === undefined ? { 'aria-describedby': undefined } : {})}
        onPointerDownOutside={(event) => role === 'alertdialog' && event.preventDefault()}
        onOpenAutoFocus={(event) => {
          if (!initialFocus?.current) return;
          event.preventDefault();
          initialFocus.current.focus();
        }}
      >
        <header className="offtake-Dialog-header">
          <Dialog.Title className="offtake-Heading">{title}</Dialog.Title>
          {description !== undefined && (
            <Dialog.Description className="offtake-Text" data-tone="muted">
              {description}
            </Dialog.Description>
          )}
        </header>
        {children}
      </Dialog.Content>
    </div>
  );
}

/** Lifts an element into the top layer; where the browser has none it stays where CSS puts it. */
function useTopLayer(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    ref.current?.showPopover?.();
  }, []);
  return ref;
}
