'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Part, useOrderListParts, useOrderListRows } from './orderListParts.js';

export interface OrderListRefreshingProps extends ComponentPropsWithoutRef<'span'>, AsChild {}

/** A quiet sign that the orders are read again in the background. Renders a `<span>`, or nothing while they are not. */
export const OrderListRefreshing = forwardRef<HTMLSpanElement, OrderListRefreshingProps>(
  function OrderListRefreshing(props, ref) {
    const { messages } = useOrderListParts('Refreshing');
    const { orders } = useOrderListRows('Refreshing');
    if (!orders.isRefetching || orders.isFetchingNextPage) return null;
    return (
      <Part part="refreshing" tag="span" given={props} partRef={ref}>
        <span className="offtake-Spinner" aria-hidden="true" />
        <span className="offtake-VisuallyHidden">{messages['orderList.refreshing']}</span>
      </Part>
    );
  },
);
