'use client';

import { forwardRef } from 'react';
import { Button, type ButtonProps } from '../internals/Button.js';
import { mayOrder } from './mayOrder.js';
import { Part, useOrderFormParts } from './orderFormParts.js';

export interface OrderFormSubmitProps extends ButtonProps {}

/** Goes on to the review, or to the invoice first. Renders a `<button>`. */
export const OrderFormSubmit = forwardRef<HTMLButtonElement, OrderFormSubmitProps>(
  function OrderFormSubmit(props, ref) {
    const { form, messages } = useOrderFormParts('Submit');
    const disabled = !mayOrder(form);
    const isInvoiceNext = form.state.step === 'editing' && form.draft.paymentSource === 'invoice';
    return (
      <Part
        part="submit"
        tag={Button}
        type="submit"
        variant="primary"
        disabled={disabled}
        given={props}
        partRef={ref}
        state={{ disabled }}
      >
        {messages[isInvoiceNext ? 'orderForm.toInvoice' : 'orderForm.review']}
      </Part>
    );
  },
);
