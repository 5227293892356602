'use client';

import { currencyDecimals, toMajorUnits, type CurrencyCode, type MinorUnits } from '@offtake/contract';
import { useEffect, useRef } from 'react';
import { Button } from '../internals/Button.js';
import type { Format } from '../internals/createFormat.js';
import { flag } from '../internals/flag.js';
import { InfoIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { useFormat } from '../internals/useFormat.js';
import { OrderFormError } from './OrderFormError.js';
import { OrderFormFieldError } from './OrderFormFieldError.js';
import { OrderFormInvoiceField } from './OrderFormInvoiceField.js';
import { OrderFormInvoiceLines } from './OrderFormInvoiceLines.js';
import { useOrderFormContext } from './orderFormContext.js';

/**
 * The second step of an order that a customer pays by invoice: who pays, until when, and what else they are billed. Takes
 * the focus, so that it is read out. Renders the inside of a `<form>`.
 */
export function OrderFormInvoice() {
  const { form, messages } = useOrderFormContext();
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { quote } = form;
  const total = quote && format.money(quote.amount_total, quote.currency);
  return (
    <>
      <header className="offtake-OrderForm-header">
        <h2 ref={heading} tabIndex={-1} className="offtake-Heading offtake-OrderForm-focusedHeading">
          {messages['invoice.title']}
        </h2>
        <p className="offtake-Text" data-tone="muted">
          {messages['invoice.description']}
        </p>
      </header>
      <div className="offtake-OrderForm-pair">
        <OrderFormInvoiceField field="customerName" />
        <OrderFormInvoiceField field="customerEmail" type="email" />
      </div>
      <div className="offtake-OrderForm-pair">
        <OrderFormInvoiceField field="daysUntilDue" suffix={messages['invoice.days']} />
        <OrderFormInvoiceField
          field="price"
          suffix={form.draft.currency.toUpperCase()}
          hint={messages['invoice.optional']}
          placeholder={quote ? typedMoney(quote.amount_total, quote.currency, format) : undefined}
        />
      </div>
      <OrderFormInvoiceLines />
      {total !== null && <Notice icon={InfoIcon}>{messages['invoice.billedOnly']({ total })}</Notice>}
      <OrderFormMemo />
      <OrderFormError />
      <div className="offtake-Dialog-footer">
        <Button onClick={form.back}>{messages['common.back']}</Button>
        <Button type="submit" variant="primary">
          {messages['orderForm.review']}
        </Button>
      </div>
    </>
  );
}

function typedMoney(amount: MinorUnits, currency: CurrencyCode, format: Format): string {
  return format.typed(toMajorUnits(amount, currency), currencyDecimals(currency));
}

function OrderFormMemo() {
  const { form, messages } = useOrderFormContext();
  const memo = form.invoiceProps('memo');
  return (
    <div className="offtake-OrderForm-field">
      <div className="offtake-OrderForm-fieldHeader">
        <label className="offtake-Label" htmlFor={memo.id}>
          {messages['invoice.memo']}
        </label>
        <span className="offtake-Hint">{messages['invoice.memoHint']}</span>
      </div>
      <div className="offtake-Field" data-invalid={flag(memo['aria-invalid'] === true)}>
        <textarea {...memo} rows={2} className="offtake-Input" />
      </div>
      <OrderFormFieldError field="memo" />
    </div>
  );
}
