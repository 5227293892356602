'use client';

import { currencyDecimals, toMajorUnits } from '@offtake/contract';
import type { InvoiceDraft, UseOrderFormResult } from '@offtake/hooks';
import { forwardRef, useId, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { cx } from '../internals/cx.js';
import { flag } from '../internals/flag.js';
import { OrderFormFieldError } from './OrderFormFieldError.js';
import type { OrderFormMessages } from './orderFormMessages.js';
import { Part, useOrderFormParts } from './orderFormParts.js';
import { useInputFormat, type InputFormat } from './useInputFormat.js';

export interface OrderFormInvoiceFieldProps extends ComponentPropsWithoutRef<'div'>, AsChild {
  /** Which fact of the invoice. */
  field: Exclude<keyof InvoiceDraft, 'lines' | 'memo'>;
}

/**
 * One fact of a customer's invoice, with its label. Renders a `<div>`, or nothing for the `price` where the visitor may
 * not name it.
 */
export const OrderFormInvoiceField = forwardRef<HTMLDivElement, OrderFormInvoiceFieldProps>(
  function OrderFormInvoiceField({ field, ...props }, ref) {
    const { form, messages } = useOrderFormParts('InvoiceField');
    const format = useInputFormat();
    const id = useId();
    const { 'aria-describedby': errorId, ...input } = form.invoiceProps(field);
    const hint = field === 'price' ? messages['invoice.optional'] : null;
    const suffix = suffixOf(field, form, messages);
    const isInvalid = errorId !== undefined;
    if (field === 'price' && !form.mayCompose) return null;
    return (
      <Part
        part="invoiceField"
        className="offtake-FieldGroup"
        given={props}
        partRef={ref}
        state={{ field, invalid: isInvalid }}
      >
        <div className="offtake-FieldGroup-header">
          <label className="offtake-Label" htmlFor={input.id}>
            {messages[`invoice.${field}`]}
          </label>
          {hint && (
            <span id={`${id}-hint`} className="offtake-Hint">
              {hint}
            </span>
          )}
        </div>
        <div className="offtake-Field" data-invalid={flag(isInvalid)}>
          <input
            {...input}
            type={field === 'customerEmail' ? 'email' : undefined}
            // Numbers and addresses are written from left to right, in every language.
            dir={field === 'customerName' ? undefined : 'ltr'}
            className="offtake-Input"
            placeholder={field === 'price' ? quotedPrice(form, format) : undefined}
            aria-describedby={cx(errorId, suffix && `${id}-suffix`, hint && `${id}-hint`) || undefined}
          />
          {suffix && (
            <span id={`${id}-suffix`} className="offtake-Field-affix">
              {suffix}
            </span>
          )}
        </div>
        <OrderFormFieldError field={field} />
      </Part>
    );
  },
);

/** What the input is counted in. */
function suffixOf(field: OrderFormInvoiceFieldProps['field'], form: UseOrderFormResult, messages: OrderFormMessages) {
  if (field === 'daysUntilDue') return messages['invoice.days'];
  return field === 'price' ? form.draft.currency.toUpperCase() : null;
}

/** What is billed where no other price is entered. */
function quotedPrice({ quote }: UseOrderFormResult, format: InputFormat): string | undefined {
  if (quote === null) return undefined;
  return format.typed(toMajorUnits(quote.amount_total, quote.currency), currencyDecimals(quote.currency));
}
