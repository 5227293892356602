'use client';

import { forwardRef } from 'react';
import { InfoIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { useFormat } from '../internals/useFormat.js';
import { OrderFormBack } from './OrderFormBack.js';
import { OrderFormError } from './OrderFormError.js';
import { OrderFormFocusedHeading } from './OrderFormFocusedHeading.js';
import { OrderFormInvoiceField } from './OrderFormInvoiceField.js';
import { OrderFormInvoiceLines } from './OrderFormInvoiceLines.js';
import { OrderFormInvoiceMemo } from './OrderFormInvoiceMemo.js';
import { useOrderFormParts } from './orderFormParts.js';
import { OrderFormStep, type OrderFormStepProps } from './OrderFormStep.js';
import { OrderFormSubmit } from './OrderFormSubmit.js';
import { panelOf } from './panelOf.js';

export type OrderFormInvoiceProps = OrderFormStepProps;

/**
 * The second step of an order that a customer pays by invoice: who pays, until when, and what else they are billed. Its
 * heading takes the focus, so that it is read out. Renders a `<form>`, or nothing in another step.
 */
export const OrderFormInvoice = forwardRef<HTMLFormElement, OrderFormInvoiceProps>(
  function OrderFormInvoice(props, ref) {
    const { form, messages } = useOrderFormParts('Invoice');
    const format = useFormat();
    const { quote, mayCompose } = form;
    if (panelOf(form.state) !== 'invoice') return null;
    return (
      <OrderFormStep part="invoice" given={props} partRef={ref}>
        <header className="offtake-Header">
          <OrderFormFocusedHeading>{messages['invoice.title']}</OrderFormFocusedHeading>
          <p className="offtake-Text" data-tone="muted">
            {messages['invoice.description']}
          </p>
        </header>
        <div className="offtake-Pair">
          <OrderFormInvoiceField field="customerName" />
          <OrderFormInvoiceField field="customerEmail" />
        </div>
        <div className="offtake-Pair">
          <OrderFormInvoiceField field="daysUntilDue" />
          <OrderFormInvoiceField field="price" />
        </div>
        <OrderFormInvoiceLines />
        {quote && mayCompose && (
          <Notice icon={InfoIcon}>
            {messages['invoice.billedOnly']({ total: format.money(quote.amount_total, quote.currency) })}
          </Notice>
        )}
        <OrderFormInvoiceMemo />
        <OrderFormError />
        <div className="offtake-Dialog-footer">
          <OrderFormBack />
          <OrderFormSubmit />
        </div>
      </OrderFormStep>
    );
  },
);
