'use client';

import type { Order } from '@offtake/contract';
import { openPayment } from '../payment/openPayment.js';
import { PaymentLink } from '../payment/PaymentLink.js';
import { paymentBrief } from '../payment/paymentText.js';
import { paymentUrl } from '../payment/paymentUrl.js';
import type { OrderListMessages } from './orderListMessages.js';

/** The way to pay an order that waits for it, or what went wrong with its payment. Renders a `<span>`, or nothing. */
export function OrderListPayment({ order, messages }: { order: Order; messages: OrderListMessages }) {
  const payment = openPayment(order);
  // That a payment failed is what the badge says; why is not.
  const isSaid = order.status === 'awaiting_funds' && payment?.reason == null;
  const brief = payment === null || isSaid ? null : paymentBrief(payment, messages);
  if (brief === null && paymentUrl(order) === null) return null;
  return (
    <span className="offtake-OrderList-payment">
      {brief} <PaymentLink order={order} className="offtake-Link offtake-OrderList-pay" messages={messages} />
    </span>
  );
}
