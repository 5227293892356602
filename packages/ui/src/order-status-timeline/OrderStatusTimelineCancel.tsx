'use client';

import { forwardRef } from 'react';
import { Button, type ButtonProps } from '../internals/Button.js';
import { Part, useTimelineParts } from './orderStatusTimelineParts.js';

export interface OrderStatusTimelineCancelProps extends ButtonProps {}

/** The link to cancel, among the facts of a step. Renders a `<button>`. */
export const OrderStatusTimelineCancel = forwardRef<HTMLButtonElement, OrderStatusTimelineCancelProps>(
  function OrderStatusTimelineCancel(props, ref) {
    const { messages } = useTimelineParts('Cancel');
    return (
      <Part part="cancel" tag={Button} variant="link" given={props} partRef={ref}>
        {messages['cancelOrder.trigger']}
      </Part>
    );
  },
);
