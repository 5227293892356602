'use client';

import { forwardRef } from 'react';
import { Button } from '../internals/Button.js';
import type { CancelOrderState } from './cancelOrderState.js';
import type { CancelOrderMessages } from './cancelOrderMessages.js';

export interface CancelOrderDialogActionsProps {
  state: CancelOrderState;
  onClose: () => void;
  onConfirm: () => void;
  messages: CancelOrderMessages;
}

/** To keep the order, which comes first, or to cancel it. Renders a `<footer>`; the ref is that of the safe button. */
export const CancelOrderDialogActions = forwardRef<HTMLButtonElement, CancelOrderDialogActionsProps>(
  function CancelOrderDialogActions({ state, onClose, onConfirm, messages }, ref) {
    const isOver = state.step === 'done' || state.step === 'tooLate';
    const isCanceling = state.step === 'canceling';
    return (
      <footer className="offtake-Dialog-footer">
        <Button ref={ref} disabled={isCanceling} onClick={onClose}>
          {messages[isOver ? 'common.close' : 'cancelOrder.keep']}
        </Button>
        {!isOver && (
          <Button variant="danger" isPending={isCanceling} disabled={state.step === 'waiting'} onClick={onConfirm}>
            {messages[isCanceling ? 'cancelOrder.canceling' : 'cancelOrder.confirm']}
          </Button>
        )}
      </footer>
    );
  },
);
