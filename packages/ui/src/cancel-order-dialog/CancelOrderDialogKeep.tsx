'use client';

import { forwardRef } from 'react';
import { Button, type ButtonProps } from '../internals/Button.js';
import { useComposedRef } from '../internals/useComposedRef.js';
import { Part, useCancelOrderDialogParts } from './cancelOrderDialogParts.js';

export interface CancelOrderDialogKeepProps extends ButtonProps {}

/** Keeps the order and closes the dialog; has the focus first. Renders a `<button>`. */
export const CancelOrderDialogKeep = forwardRef<HTMLButtonElement, CancelOrderDialogKeepProps>(
  function CancelOrderDialogKeep(props, ref) {
    const { state, close, messages, keepButton } = useCancelOrderDialogParts('Keep');
    const isOver = state.step === 'done' || state.step === 'tooLate';
    const disabled = state.step === 'canceling';
    return (
      <Part
        part="keep"
        tag={Button}
        disabled={disabled}
        onClick={close}
        given={props}
        partRef={useComposedRef(ref, keepButton)}
        state={{ disabled }}
      >
        {messages[isOver ? 'common.close' : 'cancelOrder.keep']}
      </Part>
    );
  },
);
