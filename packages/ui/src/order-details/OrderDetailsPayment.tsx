'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { Fact, Facts } from '../internals/Facts.js';
import { toDisplayText } from '../internals/toDisplayText.js';
import { useFormat } from '../internals/useFormat.js';
import { labelOf } from '../messages/labelOf.js';
import { useOrderDetailsContext } from './orderDetailsContext.js';
import { OrderDetailsSection } from './OrderDetailsSection.js';

/**
 * How the order is paid and how far that has come, and what its customer is billed. Renders a `<section>`, or nothing where
 * the backend does not say.
 */
export const OrderDetailsPayment = forwardRef<HTMLElement, ComponentPropsWithoutRef<'section'>>(
  function OrderDetailsPayment(props, ref) {
    const { shown, messages } = useOrderDetailsContext();
    const format = useFormat();
    const payment = shown?.order.payment;
    if (!payment) return null;
    const { source, status, amount, currency } = payment;
    return (
      <OrderDetailsSection
        heading={messages['orderDetails.payment']}
        data-status={status}
        {...props}
        ref={ref}
        className={cx('offtake-OrderDetails-payment', props.className)}
      >
        <Facts>
          <Fact
            name={messages['orderDetails.paidBy']}
            value={toDisplayText(labelOf(messages, 'paymentSource', source))}
          />
          {source === 'invoice' && (
            <Fact name={messages['orderDetails.invoiceTotal']} value={format.money(amount, currency)} />
          )}
          <Fact
            name={messages['orderDetails.paymentStatus']}
            value={toDisplayText(labelOf(messages, 'paymentStatus', status))}
          />
        </Facts>
      </OrderDetailsSection>
    );
  },
);
