'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { useFormat } from '../internals/useFormat.js';
import { Part, useOrderDetailsParts } from './orderDetailsParts.js';

export interface OrderDetailsTitleProps extends ComponentPropsWithoutRef<'h2'>, AsChild {}

/** How much it is. Renders an `<h2>`, or nothing. */
export const OrderDetailsTitle = forwardRef<HTMLHeadingElement, OrderDetailsTitleProps>(
  function OrderDetailsTitle(props, ref) {
    const { shown, messages } = useOrderDetailsParts('Title');
    const format = useFormat();
    if (shown === null) return null;
    return (
      <Part part="title" tag="h2" given={props} partRef={ref}>
        <bdi className="offtake-Summary-figure">
          {messages['common.metricTons']({ tons: format.number(shown.order.metric_tons) })}
        </bdi>{' '}
        <span className="offtake-Hint">{messages['orderDetails.tons']}</span>
      </Part>
    );
  },
);
