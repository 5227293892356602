'use client';

import { AlertIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { errorMessage } from '../messages/errorMessage.js';
import { useOrderFormContext } from './orderFormContext.js';

/** Why the last try to order did not succeed. Renders a `<div>`, or nothing. */
export function OrderFormError() {
  const { form, messages } = useOrderFormContext();
  const error = 'error' in form.state ? form.state.error : null;
  if (error === null) return null;
  return (
    <Notice icon={AlertIcon} tone={form.state.step === 'unknown' ? 'warning' : 'danger'} role="alert">
      {errorMessage(messages, error)}
    </Notice>
  );
}
