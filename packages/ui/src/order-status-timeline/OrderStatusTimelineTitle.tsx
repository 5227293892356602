'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Part, useTimelineParts, useTimelineStep } from './orderStatusTimelineParts.js';
import { stepTitle } from './stepWords.js';

export interface OrderStatusTimelineTitleProps extends ComponentPropsWithoutRef<'span'>, AsChild {}

/** What a step is called, and for those who do not see it, how far it is. Renders a `<span>`. */
export const OrderStatusTimelineTitle = forwardRef<HTMLSpanElement, OrderStatusTimelineTitleProps>(
  function OrderStatusTimelineTitle(props, ref) {
    const { order, messages } = useTimelineParts('Title');
    const step = useTimelineStep('Title');
    return (
      <Part part="title" tag="span" given={props} partRef={ref} state={{ state: step.state }}>
        {stepTitle(step, order, messages)}
        <span className="offtake-VisuallyHidden"> ({messages[`timeline.state.${step.state}`]})</span>
      </Part>
    );
  },
);
