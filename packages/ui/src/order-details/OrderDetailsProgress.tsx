'use client';

import { forwardRef } from 'react';
import { cx } from '../internals/cx.js';
import { OrderStatusTimeline, type OrderStatusTimelineProps } from '../order-status-timeline/OrderStatusTimeline.js';
import { useOrderDetailsContext } from './orderDetailsContext.js';

/** The order's timeline. Renders a `<div>`, or nothing. */
export const OrderDetailsProgress = forwardRef<HTMLDivElement, Omit<OrderStatusTimelineProps, 'order'>>(
  function OrderDetailsProgress(props, ref) {
    const { shown, words } = useOrderDetailsContext();
    if (shown === null) return null;
    return (
      <OrderStatusTimeline
        messages={words}
        {...props}
        ref={ref}
        order={shown.order}
        className={cx('offtake-OrderDetails-progress', props.className)}
      />
    );
  },
);
