'use client';

import type { OrderFormField } from '@offtake/hooks';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { AlertIcon } from '../internals/icons.js';
import { fieldErrorMessage } from '../messages/errorMessage.js';
import { Part, useOrderFormParts } from './orderFormParts.js';

export interface OrderFormFieldErrorProps extends ComponentPropsWithoutRef<'p'>, AsChild {
  /** Whose error it is. */
  field: OrderFormField;
}

/** What is wrong with a field, read out when it appears. Renders a `<p>`, or nothing. */
export const OrderFormFieldError = forwardRef<HTMLParagraphElement, OrderFormFieldErrorProps>(
  function OrderFormFieldError({ field, ...props }, ref) {
    const { form, messages } = useOrderFormParts('FieldError');
    const code = form.errors[field];
    if (code === undefined) return null;
    return (
      <Part
        part="fieldError"
        tag="p"
        {...form.errorProps(field)}
        className="offtake-FieldError"
        role="alert"
        given={props}
        partRef={ref}
      >
        <AlertIcon />
        {fieldErrorMessage(messages, field, code)}
      </Part>
    );
  },
);
