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
  /** One element that opens the dialog, and has the focus again afterwards; absent where something else opens it. */
  trigger?: ReactNode;
  /** Asked for by the trigger. */
  onOpen?: (() => void) | undefined;
  /** What is focused after the dialog instead of what was before, if it is there by then. */
  returnFocus?: RefObject<HTMLElement | null> | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/**
 * A modal dialog on Radix, shown in the browser's top layer from where it stands. So it needs no portal: tokens and
 * theme reach it, no ancestor can clip it, and nothing is injected that a strict content security policy would refuse.
 */
export function ModalDialog(props: ModalDialogProps) {
  const { isOpen, onOpen, onClose, isBusy = false, trigger } = props;
  return (
    <Dialog.Root
      open={isOpen}
      onOpenChange={(next) => {
        if (next) onOpen?.();
        else if (!isBusy) onClose();
      }}
    >
      {trigger && <Dialog.Trigger asChild>{trigger}</Dialog.Trigger>}
      {isOpen && <ModalLayer {...props} />}
    </Dialog.Root>
  );
}

function ModalLayer(props: ModalDialogProps) {
  const { title, description, role = 'dialog', initialFocus, returnFocus, className, children } = props;
  const focusedBefore = useFocusedBefore();
  const layer = useTopLayer();
  return (
    <div ref={layer} className="offtake-Dialog-layer" popover="manual">
      <Dialog.Content
        role={role}
        aria-modal="true"
        className={cx('offtake-Dialog-content', className)}
        {...(description === undefined ? { 'aria-describedby': undefined } : {})}
        onPointerDownOutside={(event) => role === 'alertdialog' && event.preventDefault()}
        onOpenAutoFocus={(event) => {
          if (!initialFocus?.current) return;
          event.preventDefault();
          initialFocus.current.focus();
        }}
        onCloseAutoFocus={(event) => {
          // Radix would focus the trigger, and nothing at all where there is none.
          event.preventDefault();
          const target = returnFocus?.current ?? focusedBefore.current;
          if (target instanceof HTMLElement) target.focus();
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

/** What had the focus before anything in the dialog took it, which its parts may do before Radix does. */
function useFocusedBefore(): RefObject<Element | null> {
  const ref = useRef<Element>(null);
  useLayoutEffect(() => {
    ref.current ??= document.activeElement;
  }, []);
  return ref;
}

/** Lifts an element into the top layer; where the browser has none it stays where CSS puts it. */
function useTopLayer(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    ref.current?.showPopover?.();
  }, []);
  return ref;
}
