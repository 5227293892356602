'use client';

import { forwardRef } from 'react';
import { Button, type ButtonProps } from '../internals/Button.js';
import { Part, useCancelOrderDialogParts } from './cancelOrderDialogParts.js';

export interface CancelOrderDialogConfirmProps extends ButtonProps {}

/** Cancels the order. Renders a `<button>`, or nothing when there is nothing to cancel any more. */
export const CancelOrderDialogConfirm = forwardRef<HTMLButtonElement, CancelOrderDialogConfirmProps>(
  function CancelOrderDialogConfirm(props, ref) {
    const { state, confirm, messages } = useCancelOrderDialogParts('Confirm');
    if (state.step === 'done' || state.step === 'tooLate') return null;
    const pending = state.step === 'canceling';
    const disabled = state.step === 'waiting';
    return (
      <Part
        part="confirm"
        tag={Button}
        variant="danger"
        isPending={pending}
        disabled={disabled}
        onClick={confirm}
        given={props}
        partRef={ref}
        state={{ pending, disabled }}
      >
        {messages[pending ? 'cancelOrder.canceling' : 'cancelOrder.confirm']}
      </Part>
    );
  },
);
