'use client';

import { forwardRef } from 'react';
import { Button, type ButtonProps } from '../internals/Button.js';
import { CrossIcon } from '../internals/icons.js';
import { Part, useOrderDialogParts } from './orderDialogParts.js';

export interface OrderDialogCloseProps extends ButtonProps {}

/** Closes the dialog, after a question where typed work would be lost. Renders a `<button>`. */
export const OrderDialogClose = forwardRef<HTMLButtonElement, OrderDialogCloseProps>(
  function OrderDialogClose(props, ref) {
    const { close, messages } = useOrderDialogParts('Close');
    return (
      <Part
        part="close"
        tag={Button}
        variant="link"
        aria-label={messages['common.close']}
        onClick={close}
        given={props}
        partRef={ref}
      >
        <CrossIcon />
      </Part>
    );
  },
);
