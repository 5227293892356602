'use client';

import { forwardRef } from 'react';
import { Fact, Facts } from '../internals/Facts.js';
import { useFormat } from '../internals/useFormat.js';
import { labelOf } from '../messages/labelOf.js';
import { Part, useOrderDetailsParts } from './orderDetailsParts.js';
import { OrderDetailsSection, type OrderDetailsSectionProps } from './OrderDetailsSection.js';

export interface OrderDetailsPaymentProps extends Partial<OrderDetailsSectionProps> {}

/**
 * How the order is paid and how far that has come, and what its customer is billed. Renders a `<section>`, or nothing
 * where the backend does not say.
 */
export const OrderDetailsPayment = forwardRef<HTMLElement, OrderDetailsPaymentProps>(
  function OrderDetailsPayment(props, ref) {
    const { shown, messages } = useOrderDetailsParts('Payment');
    const format = useFormat();
    const payment = shown?.order.payment;
    if (!payment) return null;
    const { source, status, amount, currency } = payment;
    return (
      <Part
        part="payment"
        tag={OrderDetailsSection}
        heading={messages['orderDetails.payment']}
        given={props}
        partRef={ref}
        state={{ status }}
      >
        <Facts>
          <Fact
            name={messages['orderDetails.paidBy']}
            value={<bdi>{labelOf(messages, 'paymentSource', source)}</bdi>}
          />
          {source === 'invoice' && (
            <Fact name={messages['orderDetails.invoiceTotal']} value={format.money(amount, currency)} />
          )}
          <Fact
            name={messages['orderDetails.paymentStatus']}
            value={<bdi>{labelOf(messages, 'paymentStatus', status)}</bdi>}
          />
        </Facts>
      </Part>
    );
  },
);
