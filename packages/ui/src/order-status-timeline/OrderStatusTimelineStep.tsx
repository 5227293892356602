'use client';

import type { TimelineStep } from '@offtake/contract';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { OrderStatusTimelineFacts } from './OrderStatusTimelineFacts.js';
import { OrderStatusTimelineMark } from './OrderStatusTimelineMark.js';
import { Part, TimelineStepContext, useTimelineParts } from './orderStatusTimelineParts.js';
import { OrderStatusTimelineTime } from './OrderStatusTimelineTime.js';
import { OrderStatusTimelineTitle } from './OrderStatusTimelineTitle.js';

export interface OrderStatusTimelineStepProps extends ComponentPropsWithoutRef<'li'>, AsChild {
  step: TimelineStep;
}

/** One step: its mark, its name, when it was or is expected, and what is known about it. Renders a `<li>`. */
export const OrderStatusTimelineStep = forwardRef<HTMLLIElement, OrderStatusTimelineStepProps>(
  function OrderStatusTimelineStep({ step, ...props }, ref) {
    const { steps } = useTimelineParts('Step');
    const { kind, state } = step;
    return (
      <TimelineStepContext.Provider value={step}>
        <Part
          part="step"
          tag="li"
          aria-current={state === 'current' ? 'step' : undefined}
          given={props}
          partRef={ref}
          state={{ kind, state, passed: isPassed(step, steps[steps.indexOf(step) + 1]) }}
        >
          <OrderStatusTimelineMark />
          <Part part="body">
            <Part part="heading" tag="p">
              <OrderStatusTimelineTitle />
              <OrderStatusTimelineTime />
            </Part>
            <OrderStatusTimelineFacts />
          </Part>
        </Part>
      </TimelineStepContext.Provider>
    );
  },
);

/** Whether the way from this step to the next one lies behind us. */
function isPassed(step: TimelineStep, next: TimelineStep | undefined): boolean {
  if (step.state === 'notice') return next?.state === 'done' || next?.state === 'notice';
  return step.state === 'done';
}
