'use client';

import type { Order } from '@offtake/contract';
import { openPayment } from '../payment/openPayment.js';
import { PaymentLink } from '../payment/PaymentLink.js';
import { paymentBrief } from '../payment/paymentText.js';
import type { OrderListMessages } from './orderListMessages.js';

/** The way to pay an order that waits for it, or what went wrong with its payment. Renders a `<span>`, or nothing. */
export function OrderListPayment({ order, messages }: { order: Order; messages: OrderListMessages }) {
  const payment = openPayment(order);
  if (payment === null) return null;
  const isToBePaid = payment.status === 'pending' && payment.url !== null;
  const brief = paymentBrief(payment, messages);
  if (!isToBePaid && brief === null) return null;
  return (
    <span className="offtake-OrderList-payment">
      {isToBePaid ? (
        <PaymentLink order={order} className="offtake-Link offtake-OrderList-pay" messages={messages} />
      ) : (
        brief
      )}
    </span>
  );
}
