'use client';

import { useId } from 'react';
import { cx } from '../internals/cx.js';
import { flag } from '../internals/flag.js';
import { OrderFormFieldError } from './OrderFormFieldError.js';
import { useOrderFormContext } from './orderFormContext.js';

/** In whose name the removal is retired. Renders a `<div>`. */
export function OrderFormPublicName() {
  const { form, messages } = useOrderFormContext();
  const hintId = useId();
  const { 'aria-describedby': errorId, ...input } = form.publicNameProps;
  return (
    <div className="offtake-OrderForm-field">
      <div className="offtake-OrderForm-fieldHeader">
        <label className="offtake-Label" htmlFor={input.id}>
          {messages['orderForm.publicName']}
        </label>
        <span className="offtake-Hint">{messages['orderForm.publicNameHint']}</span>
      </div>
      <div className="offtake-Field" data-invalid={flag(errorId !== undefined)}>
        <input {...input} className="offtake-Input" aria-describedby={cx(errorId, hintId)} />
      </div>
      <OrderFormFieldError field="publicName" />
      <p id={hintId} className="offtake-Hint offtake-OrderForm-description">
        {messages['orderForm.publicNameDescription']}
      </p>
    </div>
  );
}
