'use client';

import type { Order } from '@offtake/contract';
import { useCancellationTerms, useOrderTimeline } from '@offtake/hooks';
import { forwardRef, useMemo, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Root } from '../internals/Root.js';
import { useRootProps, type RootOptions } from '../internals/useRootProps.js';
import { OrderStatusTimelineContext, Part, type OrderStatusTimelineClassNames } from './orderStatusTimelineParts.js';
import { TIMELINE_WORDS } from './timelineMessages.js';

export interface OrderStatusTimelineRootProps
  extends RootOptions<OrderStatusTimelineClassNames>, AsChild, ComponentPropsWithoutRef<'div'> {
  order: Order;
  /** What starts a cancellation, shown beside a delay or a substitution: while everything would come back. */
  cancel?: ReactNode;
}

/** Holds a timeline together: the order, and the steps that follow from it. Renders a `<div>`. */
export const OrderStatusTimelineRoot = forwardRef<HTMLDivElement, OrderStatusTimelineRootProps>(
  function OrderStatusTimelineRoot({ order, cancel, ...props }, ref) {
    const { ui, messages, classNames, rest } = useRootProps(props, TIMELINE_WORDS);
    const steps = useOrderTimeline(order);
    const terms = useCancellationTerms(order);
    const context = useMemo(
      () => ({ order, steps, terms, cancel, messages, classNames }),
      [order, steps, terms, cancel, messages, classNames],
    );
    return (
      <OrderStatusTimelineContext.Provider value={context}>
        <Part part="root" tag={Root} ui={ui} given={rest} partRef={ref} state={{ status: order.status }} />
      </OrderStatusTimelineContext.Provider>
    );
  },
);
