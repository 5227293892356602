'use client';

import { forwardRef } from 'react';
import type { ButtonProps } from '../internals/Button.js';
import { ModalTrigger } from '../internals/ModalTrigger.js';
import { Part, useOrderDialogParts } from './orderDialogParts.js';

export interface OrderDialogTriggerProps extends ButtonProps {}

/** Opens the dialog, and has the focus again afterwards. Renders a `<button>`. */
export const OrderDialogTrigger = forwardRef<HTMLButtonElement, OrderDialogTriggerProps>(
  function OrderDialogTrigger(props, ref) {
    const { messages } = useOrderDialogParts('Trigger');
    return (
      <Part part="trigger" tag={ModalTrigger} variant="primary" given={props} partRef={ref}>
        {messages['orderDialog.trigger']}
      </Part>
    );
  },
);
