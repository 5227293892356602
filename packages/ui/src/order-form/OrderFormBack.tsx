'use client';

import { forwardRef } from 'react';
import { Button, type ButtonProps } from '../internals/Button.js';
import { useComposedRef } from '../internals/useComposedRef.js';
import { Part, useOrderFormParts } from './orderFormParts.js';

export interface OrderFormBackProps extends ButtonProps {}

/** Goes back one step, or says that no duplicate is wanted. Renders a `<button>`. */
export const OrderFormBack = forwardRef<HTMLButtonElement, OrderFormBackProps>(function OrderFormBack(props, ref) {
  const { form, messages, backButton } = useOrderFormParts('Back');
  const isAsking = form.state.step === 'duplicate';
  const disabled = form.state.step === 'placing';
  return (
    <Part
      part="back"
      tag={Button}
      variant={isAsking ? 'primary' : 'secondary'}
      disabled={disabled}
      onClick={form.back}
      given={props}
      partRef={useComposedRef(ref, backButton)}
      state={{ disabled }}
    >
      {messages[isAsking ? 'duplicate.back' : 'common.back']}
    </Part>
  );
});
