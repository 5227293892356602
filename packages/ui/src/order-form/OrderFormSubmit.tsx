'use client';

import { forwardRef } from 'react';
import { Button, type ButtonProps } from '../internals/Button.js';
import { may } from '../internals/may.js';
import { Part, useOrderFormParts } from './orderFormParts.js';

export interface OrderFormSubmitProps extends ButtonProps {}

/**
 * Goes on to the review, or to the invoice first. Busy while that is wanted and what is on offer is still being read.
 * Renders a `<button>`.
 */
export const OrderFormSubmit = forwardRef<HTMLButtonElement, OrderFormSubmitProps>(
  function OrderFormSubmit(props, ref) {
    const { form, messages } = useOrderFormParts('Submit');
    const disabled = !may(form.config.data, 'order.create');
    const { state } = form;
    const isInvoiceNext = state.step === 'editing' && form.draft.paymentSource === 'invoice';
    // It goes on by itself once it is known what is on offer.
    const isPending = 'isReviewWanted' in state && state.isReviewWanted;
    return (
      <Part
        part="submit"
        tag={Button}
        type="submit"
        variant="primary"
        disabled={disabled}
        isPending={isPending}
        given={props}
        partRef={ref}
        state={{ pending: isPending, disabled }}
      >
        {messages[isInvoiceNext ? 'orderForm.toInvoice' : 'orderForm.review']}
      </Part>
    );
  },
);
