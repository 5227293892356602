'use client';

import { AlertIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { errorMessage } from '../messages/errorMessage.js';
import { useOrderFormParts } from './orderFormParts.js';

/** What a failed try is told with, wherever that is. Renders a notice, or nothing. */
export function OrderFormErrorNotice() {
  const { form, messages } = useOrderFormParts('Error');
  const error = 'error' in form.state ? form.state.error : null;
  if (error === null) return null;
  return (
    <Notice icon={AlertIcon} tone={form.state.step === 'unknown' ? 'warning' : 'danger'} role="alert">
      {errorMessage(messages, error)}
    </Notice>
  );
}
