'use client';

import * as OrderStatusTimeline from '@offtake/ui/order-status-timeline';
import '@offtake/ui/styles.layered.css';

/** Where an order stands, from payment to certificate. Yours to change: every element is a part. */
export function CarbonOrderTimeline(props: OrderStatusTimeline.RootProps) {
  return (
    <OrderStatusTimeline.Root {...props}>
      <OrderStatusTimeline.List>
        {(step) => (
          <OrderStatusTimeline.Step step={step}>
            <OrderStatusTimeline.Mark />
            <div>
              <OrderStatusTimeline.Title /> <OrderStatusTimeline.Time />
              <OrderStatusTimeline.Facts />
            </div>
          </OrderStatusTimeline.Step>
        )}
      </OrderStatusTimeline.List>
    </OrderStatusTimeline.Root>
  );
}
