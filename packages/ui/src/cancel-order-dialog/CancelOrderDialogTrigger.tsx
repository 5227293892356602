'use client';

import { forwardRef } from 'react';
import type { ButtonProps } from '../internals/Button.js';
import { ModalTrigger } from '../internals/ModalTrigger.js';
import { Part, useCancelOrderDialogParts } from './cancelOrderDialogParts.js';

export interface CancelOrderDialogTriggerProps extends ButtonProps {}

/**
 * Opens the dialog, and says when the order is being canceled. Renders a `<button>`, or nothing when the order is
 * delivered or canceled already.
 */
export const CancelOrderDialogTrigger = forwardRef<HTMLButtonElement, CancelOrderDialogTriggerProps>(
  function CancelOrderDialogTrigger(props, ref) {
    const { order, state, isOpen, messages } = useCancelOrderDialogParts('Trigger');
    const isFinal = order.status === 'canceled' || order.status === 'delivered' || state.step === 'done';
    if (isFinal && !isOpen) return null;
    return (
      <Part part="trigger" tag={ModalTrigger} given={props} partRef={ref}>
        {messages[state.step === 'canceling' ? 'cancelOrder.canceling' : 'cancelOrder.trigger']}
      </Part>
    );
  },
);
