'use client';

import type { Order } from '@offtake/contract';
import { openPayment } from '../payment/openPayment.js';
import { PaymentLink } from '../payment/PaymentLink.js';
import { paymentBriefText } from '../payment/paymentBriefText.js';
import { paymentUrl } from '../payment/paymentUrl.js';
import type { OrderListMessages } from './orderListMessages.js';

/** The way to pay an order that waits for it, or what went wrong with its payment. Renders a `<span>`, or nothing. */
export function OrderListPayment({ order, messages }: { order: Order; messages: OrderListMessages }) {
  const payment = openPayment(order);
  const link = paymentUrl(order) !== null && (
    <PaymentLink order={order} className="offtake-Link offtake-OrderList-pay" messages={messages} />
  );
  // That a payment failed is what the badge says; why is not.
  const isSaid = order.status === 'awaiting_funds' && payment?.reason == null;
  const content = link || (payment !== null && !isSaid && paymentBriefText(payment, messages));
  return content ? <span className="offtake-OrderList-payment">{content}</span> : null;
}
