'use client';

import type { TimelineStep } from '@offtake/contract';
import { forwardRef, Fragment, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { OrderStatusTimelineStep } from './OrderStatusTimelineStep.js';
import { Part, useTimelineParts } from './orderStatusTimelineParts.js';

export interface OrderStatusTimelineListProps extends Omit<ComponentPropsWithoutRef<'ol'>, 'children'> {
  /** Makes what shows a step. @default a Step */
  children?: ((step: TimelineStep) => ReactNode) | undefined;
}

/** The steps. Renders an `<ol>`. */
export const OrderStatusTimelineList = forwardRef<HTMLOListElement, OrderStatusTimelineListProps>(
  function OrderStatusTimelineList({ children = toStep, ...props }, ref) {
    const { steps, messages } = useTimelineParts('List');
    return (
      // Safari takes the role away from a list without markers.
      <Part
        part="list"
        tag="ol"
        role="list"
        aria-label={messages['timeline.label']}
        className="offtake-Card"
        given={props}
        partRef={ref}
      >
        {steps.map((step) => (
          <Fragment key={step.kind}>{children(step)}</Fragment>
        ))}
      </Part>
    );
  },
);

function toStep(step: TimelineStep) {
  return <OrderStatusTimelineStep step={step} />;
}
