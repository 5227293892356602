'use client';

import { isSpotDelivery, type Order } from '@offtake/contract';
import { forwardRef, useState, type ComponentPropsWithoutRef } from 'react';
import { CancelOrderDialog } from '../cancel-order-dialog/CancelOrderDialog.js';
import type { Format } from '../internals/createFormat.js';
import { cx } from '../internals/cx.js';
import { toDisplayText } from '../internals/toDisplayText.js';
import { useFormat } from '../internals/useFormat.js';
import { labelOf } from '../messages/labelOf.js';
import { orderBadge } from '../order-list/orderBadge.js';
import { PaymentLink } from '../payment/PaymentLink.js';
import { useOrderDetailsContext } from './orderDetailsContext.js';
import type { OrderDetailsMessages } from './orderDetailsMessages.js';

/** How much of what, where it stands in a word, and the ways to pay it and to cancel it while there are any. Renders a `<div>`, or nothing. */
export const OrderDetailsHeader = forwardRef<HTMLDivElement, ComponentPropsWithoutRef<'div'>>(
  function OrderDetailsHeader(props, ref) {
    const { shown, messages } = useOrderDetailsContext();
    const format = useFormat();
    if (shown === null) return null;
    const { order, productName, mayCancel } = shown;
    const { status, tone } = orderBadge(order);
    return (
      <div {...props} ref={ref} className={cx('offtake-OrderDetails-header', props.className)}>
        <div className="offtake-OrderDetails-heading">
          <h2 className="offtake-OrderDetails-title">
            <bdi className="offtake-Summary-figure">
              {messages['common.metricTons']({ tons: format.number(order.metric_tons) })}
            </bdi>{' '}
            <span className="offtake-Hint">{messages['orderDetails.tons']}</span>
          </h2>
          <span className="offtake-Badge offtake-OrderDetails-badge" data-tone={tone} data-status={status}>
            {toDisplayText(labelOf(messages, 'status', status))}
          </span>
          <p className="offtake-Text offtake-OrderDetails-subtitle" data-tone="muted">
            <bdi>{productName ?? '…'}</bdi> <ExpectedText order={order} format={format} messages={messages} />
          </p>
        </div>
        <div className="offtake-OrderDetails-actions">
          {mayCancel && <Cancel />}
          <PaymentLink order={order} variant="primary" className="offtake-Button" messages={messages} />
        </div>
      </div>
    );
  },
);

/** Stays once it was opened, to say how that ended and to give the focus back. */
function Cancel() {
  const { shown, words } = useOrderDetailsContext();
  const [wasOpened, setOpened] = useState(false);
  if (shown === null || !(shown.canCancel || wasOpened)) return null;
  return (
    <CancelOrderDialog
      order={shown.order}
      onOpenChange={() => setOpened(true)}
      onCanceled={shown.handleCanceled}
      messages={words}
    />
  );
}

interface ExpectedTextProps {
  order: Order;
  format: Format;
  messages: OrderDetailsMessages;
}

/** When it is expected, or came; nothing for what will not come. */
function ExpectedText({ order, format, messages }: ExpectedTextProps) {
  const text = expectedText(order, format, messages);
  return text === null ? null : <span className="offtake-OrderDetails-expected">{text}</span>;
}

function expectedText(order: Order, format: Format, messages: OrderDetailsMessages): string | null {
  const { status, expected_delivery_year: year, created, delivered_at: deliveredAt } = order;
  if (status === 'canceled') return null;
  if (status === 'delivered') {
    return deliveredAt == null ? null : messages['orderDetails.deliveredOn']({ date: format.date(deliveredAt) });
  }
  return isSpotDelivery(year, created)
    ? messages['orderDetails.expectedSpot']
    : messages['orderDetails.expectedBy']({ year });
}
