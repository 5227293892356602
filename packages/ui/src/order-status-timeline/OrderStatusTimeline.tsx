'use client';

import { forwardRef, type ReactNode } from 'react';
import { OrderStatusTimelineCancel } from './OrderStatusTimelineCancel.js';
import { OrderStatusTimelineList } from './OrderStatusTimelineList.js';
import { OrderStatusTimelineRoot, type OrderStatusTimelineRootProps } from './OrderStatusTimelineRoot.js';

export interface OrderStatusTimelineProps extends Omit<
  OrderStatusTimelineRootProps,
  'asChild' | 'children' | 'cancel' | 'onCancel'
> {
  /** Called by the link to cancel that stands beside a delay or a substitution; without it there is no link. */
  onCancel?: (() => void) | undefined;
  /** Makes what stands in that link's place, such as a `CancelOrderDialog` with a trigger of its own. */
  renderCancel?: (() => ReactNode) | undefined;
}

/**
 * Where an order stands, step by step from payment to certificate. Renders a `<div>` around an `<ol>`. Made of the
 * parts of `@offtake/ui/order-status-timeline`.
 */
export const OrderStatusTimeline = forwardRef<HTMLDivElement, OrderStatusTimelineProps>(function OrderStatusTimeline(
  { onCancel, renderCancel, ...props },
  ref,
) {
  const cancel = renderCancel?.() ?? (onCancel && <OrderStatusTimelineCancel onClick={onCancel} />);
  return (
    <OrderStatusTimelineRoot {...props} cancel={cancel} ref={ref}>
      <OrderStatusTimelineList />
    </OrderStatusTimelineRoot>
  );
});
