'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { labelOf } from '../messages/labelOf.js';
import { orderBadge } from '../order-list/orderBadge.js';
import { Part, useOrderDetailsParts } from './orderDetailsParts.js';

export interface OrderDetailsBadgeProps extends ComponentPropsWithoutRef<'span'>, AsChild {}

/** Where the order stands, in a word. Renders a `<span>`, or nothing. */
export const OrderDetailsBadge = forwardRef<HTMLSpanElement, OrderDetailsBadgeProps>(
  function OrderDetailsBadge(props, ref) {
    const { shown, messages } = useOrderDetailsParts('Badge');
    if (shown === null) return null;
    const { status, tone } = orderBadge(shown.order);
    return (
      <Part part="badge" tag="span" className="offtake-Badge" given={props} partRef={ref} state={{ tone, status }}>
        <bdi>{labelOf(messages, 'status', status)}</bdi>
      </Part>
    );
  },
);
