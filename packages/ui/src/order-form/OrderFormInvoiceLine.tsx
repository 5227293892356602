'use client';

import { Button } from '../internals/Button.js';
import { CrossIcon } from '../internals/icons.js';
import { OrderFormFieldError } from './OrderFormFieldError.js';
import { Part, useOrderFormParts } from './orderFormParts.js';
import { OrderFormSign } from './OrderFormSign.js';

/** One line of a customer's invoice beside the removal. Renders a `<div>`. */
export function OrderFormInvoiceLine({ index }: { index: number }) {
  const { form, messages } = useOrderFormParts('InvoiceLines');
  const number = index + 1;
  const description = form.lineProps(index, 'description');
  const amount = form.lineProps(index, 'amount');
  return (
    <Part part="line">
      <Part part="lineDescription" className="offtake-Field" state={{ invalid: description['aria-invalid'] === true }}>
        <input
          {...description}
          className="offtake-Input"
          aria-label={messages['invoice.lineDescription']({ number })}
          placeholder={messages['invoice.lineDescriptionHint']}
        />
      </Part>
      <Part part="lineAmount" className="offtake-Field" state={{ invalid: amount['aria-invalid'] === true }}>
        <OrderFormSign />
        <input
          {...amount}
          dir="ltr"
          className="offtake-Input"
          aria-label={messages['invoice.lineAmount']({ number })}
        />
      </Part>
      <Part
        part="removeLine"
        tag={Button}
        aria-label={messages['invoice.removeLine']({ number })}
        onClick={() => form.removeLine(index)}
      >
        <CrossIcon />
      </Part>
      <Part part="lineErrors">
        <OrderFormFieldError field={`lines.${index}.description`} />
        <OrderFormFieldError field={`lines.${index}.amount`} />
      </Part>
    </Part>
  );
}
