'use client';

import { useRef } from 'react';
import { Button } from '../internals/Button.js';
import { ModalDialog } from '../internals/ModalDialog.js';
import { useOrderDialogContext } from './orderDialogContext.js';

/** Asks before typed work is thrown away; the safe answer is focused. Renders a dialog over the dialog, or nothing. */
export function OrderDialogGuard() {
  const { isAsking, keep, discard, messages } = useOrderDialogContext();
  const keepButton = useRef<HTMLButtonElement>(null);
  return (
    <ModalDialog
      isOpen={isAsking}
      onClose={keep}
      role="alertdialog"
      title={messages['orderDialog.discardTitle']}
      description={messages['orderDialog.discardDescription']}
      initialFocus={keepButton}
      className="offtake-OrderDialog-guard"
    >
      <footer className="offtake-Dialog-footer">
        <Button ref={keepButton} onClick={keep}>
          {messages['orderDialog.keep']}
        </Button>
        <Button variant="danger" onClick={discard}>
          {messages['orderDialog.discard']}
        </Button>
      </footer>
    </ModalDialog>
  );
}
