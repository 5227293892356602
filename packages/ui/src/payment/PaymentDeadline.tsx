'use client';

import type { Order } from '@offtake/contract';
import { useFormat } from '../internals/useFormat.js';
import { paymentUrl } from './paymentUrl.js';
import type { PaymentMessages } from './paymentMessages.js';

/** Until when an order can be paid, or its invoice is due. Renders text, or nothing where that is not said. */
export function PaymentDeadline({ order, messages }: { order: Order; messages: PaymentMessages }) {
  const format = useFormat();
  const { payment } = order;
  if (paymentUrl(order) === null || payment?.expires_at == null) return null;
  return payment.source === 'invoice'
    ? messages['payment.dueBy']({ date: format.date(payment.expires_at) })
    : messages['payment.openUntil']({ date: format.dateTime(payment.expires_at) });
}
