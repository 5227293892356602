'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { flag } from '../internals/flag.js';
import { OrderFormFieldError } from './OrderFormFieldError.js';
import { Part, useOrderFormParts } from './orderFormParts.js';

export interface OrderFormInvoiceMemoProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/** What stands at the foot of the invoice. Renders a `<div>`. */
export const OrderFormInvoiceMemo = forwardRef<HTMLDivElement, OrderFormInvoiceMemoProps>(
  function OrderFormInvoiceMemo(props, ref) {
    const { form, messages } = useOrderFormParts('InvoiceMemo');
    const memo = form.invoiceProps('memo');
    const isInvalid = memo['aria-invalid'] === true;
    return (
      <Part
        part="invoiceMemo"
        className="offtake-FieldGroup"
        given={props}
        partRef={ref}
        state={{ invalid: isInvalid }}
      >
        <div className="offtake-FieldGroup-header">
          <label className="offtake-Label" htmlFor={memo.id}>
            {messages['invoice.memo']}
          </label>
          <span className="offtake-Hint">{messages['invoice.memoHint']}</span>
        </div>
        <div className="offtake-Field" data-invalid={flag(isInvalid)}>
          <textarea {...memo} rows={2} className="offtake-Input" />
        </div>
        <OrderFormFieldError field="memo" />
      </Part>
    );
  },
);
