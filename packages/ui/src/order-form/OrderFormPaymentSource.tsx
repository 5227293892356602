'use client';

import { flag } from '../internals/flag.js';
import { labelOf } from '../messages/labelOf.js';
import { OrderFormFieldError } from './OrderFormFieldError.js';
import { useOrderFormContext } from './orderFormContext.js';

/** How the order is paid, where there is a choice. Renders a `<div>`, or nothing. */
export function OrderFormPaymentSource() {
  const { form, messages } = useOrderFormContext();
  if (form.paymentSources.length < 2) return null;
  return (
    <div className="offtake-OrderForm-field" id={form.fieldId('paymentSource')}>
      <span className="offtake-Label" aria-hidden="true">
        {messages['orderForm.paymentSource']}
      </span>
      <div className="offtake-Segments" role="radiogroup" aria-label={messages['orderForm.paymentSource']}>
        {form.paymentSources.map((source) => {
          const radio = form.paymentSourceProps(source);
          return (
            <label key={source} className="offtake-Segment" data-checked={flag(radio.checked)}>
              <input {...radio} className="offtake-VisuallyHidden" />
              {labelOf(messages, 'paymentSource', source)}
            </label>
          );
        })}
      </div>
      <OrderFormFieldError field="paymentSource" />
    </div>
  );
}
