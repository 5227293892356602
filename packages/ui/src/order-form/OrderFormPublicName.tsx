'use client';

import { forwardRef, useId, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { cx } from '../internals/cx.js';
import { flag } from '../internals/flag.js';
import { OrderFormFieldError } from './OrderFormFieldError.js';
import { Part, useOrderFormParts } from './orderFormParts.js';

export interface OrderFormPublicNameProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/** In whose name the removal is retired. Renders a `<div>`. */
export const OrderFormPublicName = forwardRef<HTMLDivElement, OrderFormPublicNameProps>(
  function OrderFormPublicName(props, ref) {
    const { form, messages } = useOrderFormParts('PublicName');
    const hintId = useId();
    const { 'aria-describedby': errorId, ...input } = form.publicNameProps;
    const isInvalid = errorId !== undefined;
    return (
      <Part part="publicName" className="offtake-FieldGroup" given={props} partRef={ref} state={{ invalid: isInvalid }}>
        <div className="offtake-FieldGroup-header">
          <label className="offtake-Label" htmlFor={input.id}>
            {messages['orderForm.publicName']}
          </label>
          <span className="offtake-Hint">{messages['orderForm.publicNameHint']}</span>
        </div>
        <div className="offtake-Field" data-invalid={flag(isInvalid)}>
          <input {...input} className="offtake-Input" aria-describedby={cx(errorId, hintId)} />
        </div>
        <OrderFormFieldError field="publicName" />
        <Part part="publicNameHint" tag="p" id={hintId} className="offtake-Hint">
          {messages['orderForm.publicNameDescription']}
        </Part>
      </Part>
    );
  },
);
