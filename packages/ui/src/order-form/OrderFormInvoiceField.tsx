'use client';

import type { InvoiceDraft } from '@offtake/hooks';
import { useId } from 'react';
import { cx } from '../internals/cx.js';
import { flag } from '../internals/flag.js';
import { OrderFormFieldError } from './OrderFormFieldError.js';
import { useOrderFormContext } from './orderFormContext.js';

export interface OrderFormInvoiceFieldProps {
  field: Exclude<keyof InvoiceDraft, 'lines' | 'memo'>;
  /** @default 'text' */
  type?: 'email' | undefined;
  /** What the input is counted in. */
  suffix?: string | undefined;
  /** What stands beside the label. */
  hint?: string | undefined;
  /** What counts where nothing is entered. */
  placeholder?: string | undefined;
}

/** One fact of a customer's invoice. Renders a `<div>`. */
export function OrderFormInvoiceField(props: OrderFormInvoiceFieldProps) {
  const { field, type, suffix, hint, placeholder } = props;
  const { form, messages } = useOrderFormContext();
  const id = useId();
  const { 'aria-describedby': errorId, ...input } = form.invoiceProps(field);
  const describedBy = cx(errorId, suffix && `${id}-suffix`, hint && `${id}-hint`);
  return (
    <div className="offtake-OrderForm-field">
      <div className="offtake-OrderForm-fieldHeader">
        <label className="offtake-Label" htmlFor={input.id}>
          {messages[`invoice.${field}`]}
        </label>
        {hint && (
          <span id={`${id}-hint`} className="offtake-Hint">
            {hint}
          </span>
        )}
      </div>
      <div className="offtake-Field" data-invalid={flag(errorId !== undefined)}>
        <input
          {...input}
          type={type}
          className="offtake-Input"
          placeholder={placeholder}
          aria-describedby={describedBy || undefined}
        />
        {suffix && (
          <span id={`${id}-suffix`} className="offtake-Field-affix offtake-OrderForm-unit">
            {suffix}
          </span>
        )}
      </div>
      <OrderFormFieldError field={field} />
    </div>
  );
}
