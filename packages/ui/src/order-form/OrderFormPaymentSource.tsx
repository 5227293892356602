'use client';

import { forwardRef, useId, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { labelOf } from '../messages/labelOf.js';
import { textOf } from '../messages/textOf.js';
import { OrderFormFieldError } from './OrderFormFieldError.js';
import { Part, useOrderFormParts } from './orderFormParts.js';

export interface OrderFormPaymentSourceProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/** How the order is paid. Renders a `<div>`, or nothing where there is no choice. */
export const OrderFormPaymentSource = forwardRef<HTMLDivElement, OrderFormPaymentSourceProps>(
  function OrderFormPaymentSource(props, ref) {
    const { form, messages } = useOrderFormParts('PaymentSource');
    const labelId = useId();
    if (form.paymentSources.length < 2) return null;
    return (
      <Part
        part="paymentSource"
        role="radiogroup"
        aria-labelledby={labelId}
        id={form.fieldId('paymentSource')}
        className="offtake-FieldGroup"
        given={props}
        partRef={ref}
      >
        <span id={labelId} className="offtake-Label">
          {messages['orderForm.paymentSource']}
        </span>
        {form.paymentSources.map((source) => (
          <OrderFormSource key={source} source={source} />
        ))}
        <OrderFormFieldError field="paymentSource" />
      </Part>
    );
  },
);

function OrderFormSource({ source }: { source: string }) {
  const { form, messages } = useOrderFormParts('PaymentSource');
  const id = useId();
  const radio = form.paymentSourceProps(source);
  return (
    <Part part="source" tag="label" className="offtake-Choice" state={{ checked: radio.checked }}>
      <input
        {...radio}
        className="offtake-Choice-radio"
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-hint`}
      />
      <Part part="sourceName" tag="span" id={`${id}-name`}>
        {labelOf(messages, 'paymentSource', source)}
      </Part>
      <Part part="sourceHint" tag="span" id={`${id}-hint`} className="offtake-Hint">
        {textOf(messages, `paymentSource.${source}.hint`)}
      </Part>
    </Part>
  );
}
