'use client';

import type { OrderFormField } from '@offtake/hooks';
import { AlertIcon } from '../internals/icons.js';
import { fieldErrorMessage } from '../messages/errorMessage.js';
import { useOrderFormContext } from './orderFormContext.js';

/** What is wrong with a field, read out when it appears. Renders a `<p>`, or nothing. */
export function OrderFormFieldError({ field }: { field: OrderFormField }) {
  const { form, messages } = useOrderFormContext();
  const code = form.errors[field];
  if (code === undefined) return null;
  return (
    <p {...form.errorProps(field)} className="offtake-FieldError" role="alert">
      <AlertIcon />
      {fieldErrorMessage(messages, field, code)}
    </p>
  );
}
