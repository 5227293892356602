'use client';

import { useId } from 'react';
import { flag } from '../internals/flag.js';
import { labelOf } from '../messages/labelOf.js';
import { textOf } from '../messages/textOf.js';
import { OrderFormFieldError } from './OrderFormFieldError.js';
import { useOrderFormContext } from './orderFormContext.js';

/** How the order is paid, where there is a choice. Renders a `<div>`, or nothing. */
export function OrderFormPaymentSource() {
  const { form, messages } = useOrderFormContext();
  const labelId = useId();
  if (form.paymentSources.length < 2) return null;
  return (
    <div className="offtake-OrderForm-field" id={form.fieldId('paymentSource')}>
      <span id={labelId} className="offtake-Label">
        {messages['orderForm.paymentSource']}
      </span>
      <div className="offtake-OrderForm-sources" role="radiogroup" aria-labelledby={labelId}>
        {form.paymentSources.map((source) => (
          <OrderFormSource key={source} source={source} />
        ))}
      </div>
      <OrderFormFieldError field="paymentSource" />
    </div>
  );
}

function OrderFormSource({ source }: { source: string }) {
  const { form, messages } = useOrderFormContext();
  const id = useId();
  const radio = form.paymentSourceProps(source);
  return (
    <label className="offtake-Choice offtake-OrderForm-source" data-checked={flag(radio.checked)}>
      <input
        {...radio}
        className="offtake-Choice-radio"
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-hint`}
      />
      <span id={`${id}-name`} className="offtake-OrderForm-sourceName">
        {labelOf(messages, 'paymentSource', source)}
      </span>
      <span id={`${id}-hint`} className="offtake-Hint offtake-OrderForm-sourceHint">
        {textOf(messages, `paymentSource.${source}.hint`)}
      </span>
    </label>
  );
}
