'use client';

import { forwardRef } from 'react';
import { CancelOrderDialog } from '../cancel-order-dialog/CancelOrderDialog.js';
import { Button } from '../internals/Button.js';
import { cx } from '../internals/cx.js';
import { OrderStatusTimeline, type OrderStatusTimelineProps } from '../order-status-timeline/OrderStatusTimeline.js';
import { useOrderDetailsContext } from './orderDetailsContext.js';

/** The order's timeline. Renders a `<div>`, or nothing. */
export const OrderDetailsProgress = forwardRef<HTMLDivElement, Omit<OrderStatusTimelineProps, 'order'>>(
  function OrderDetailsProgress(props, ref) {
    const { shown, messages, words } = useOrderDetailsContext();
    if (shown === null) return null;
    const { order, mayCancel, handleCanceled } = shown;
    const cancel = () => (
      <CancelOrderDialog
        order={order}
        onCanceled={handleCanceled}
        messages={words}
        trigger={<Button variant="link">{messages['cancelOrder.trigger']}</Button>}
      />
    );
    return (
      <OrderStatusTimeline
        messages={words}
        {...(mayCancel && { renderCancel: cancel })}
        {...props}
        ref={ref}
        order={order}
        className={cx('offtake-OrderDetails-progress', props.className)}
      />
    );
  },
);
