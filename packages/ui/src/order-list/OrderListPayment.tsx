'use client';

import type { Order, Payment } from '@offtake/contract';
import { PaymentLink } from '../payment/PaymentLink.js';
import { paymentBriefText } from '../payment/paymentBriefText.js';
import { paymentUrl } from '../payment/paymentUrl.js';
import type { OrderListMessages } from './orderListMessages.js';
import { classOf, type OrderListClassNames } from './orderListParts.js';

export interface OrderListPaymentProps {
  order: Order;
  /** That of the order, which still depends on it. */
  payment: Payment;
  messages: OrderListMessages;
  classNames: OrderListClassNames | undefined;
}

/** The way to pay an order that waits for it, or what went wrong with its payment. Renders a `<span>`, or nothing. */
export function OrderListPayment({ order, payment, messages, classNames }: OrderListPaymentProps) {
  const link = paymentUrl(order) !== null && (
    <PaymentLink
      key={order.id}
      order={order}
      className={`offtake-Link ${classOf('pay', classNames, {})}`}
      messages={messages}
    />
  );
  // That a payment failed is what the badge says; why is not.
  const isSaid = order.status === 'awaiting_funds' && payment.reason == null;
  const content = link || (!isSaid && paymentBriefText(payment, messages));
  return content ? <span className={classOf('payment', classNames, {})}>{content}</span> : null;
}
