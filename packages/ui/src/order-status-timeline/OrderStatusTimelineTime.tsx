'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { useFormat } from '../internals/useFormat.js';
import { Part, useTimelineParts, useTimelineStep } from './orderStatusTimelineParts.js';
import { deliveryYearText } from './stepWords.js';

export interface OrderStatusTimelineTimeProps extends ComponentPropsWithoutRef<'time'>, AsChild {}

/**
 * A date for what has happened; for a delivery to come a year, never a date. Renders a `<time>`, a `<span>` for a year,
 * or nothing where neither is known.
 */
export const OrderStatusTimelineTime = forwardRef<HTMLTimeElement, OrderStatusTimelineTimeProps>(
  function OrderStatusTimelineTime(props, ref) {
    const { order, messages } = useTimelineParts('Time');
    const { kind, state, at } = useTimelineStep('Time');
    const format = useFormat();
    const isExpected = kind === 'delivery' && state !== 'done';
    if (!isExpected && at === null) return null;
    const date = isExpected || at === null ? null : at;
    return (
      <Part
        part="time"
        tag={date === null ? 'span' : 'time'}
        dateTime={date === null ? undefined : new Date(date * 1_000).toISOString()}
        given={props}
        partRef={ref}
      >
        {date === null ? deliveryYearText(order, messages) : format.date(date)}
      </Part>
    );
  },
);
