'use client';

import { forwardRef } from 'react';
import { OrderStatusTimeline, type OrderStatusTimelineProps } from '../order-status-timeline/OrderStatusTimeline.js';
import { Part, useOrderDetailsParts } from './orderDetailsParts.js';

export interface OrderDetailsProgressProps extends Omit<OrderStatusTimelineProps, 'order'> {}

/** The order's timeline, without a card of its own. Renders a `<div>`, or nothing. */
export const OrderDetailsProgress = forwardRef<HTMLDivElement, OrderDetailsProgressProps>(
  function OrderDetailsProgress(props, ref) {
    const { shown } = useOrderDetailsParts('Progress');
    return shown && <Part part="progress" tag={OrderStatusTimeline} order={shown.order} given={props} partRef={ref} />;
  },
);
