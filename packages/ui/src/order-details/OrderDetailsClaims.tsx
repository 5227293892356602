'use client';

import { forwardRef } from 'react';
import type { Order } from '@offtake/contract';
import type { Format } from '../internals/createFormat.js';
import { useFormat } from '../internals/useFormat.js';
import { claimsState } from './claimsState.js';
import { Part, useOrderDetailsParts } from './orderDetailsParts.js';
import type { OrderDetailsMessages } from './orderDetailsMessages.js';
import { OrderDetailsSection, type OrderDetailsSectionProps } from './OrderDetailsSection.js';

export interface OrderDetailsClaimsProps extends Partial<OrderDetailsSectionProps> {}

/** What may be said of the order now, and what only after delivery. Renders a `<section>`, or nothing. */
export const OrderDetailsClaims = forwardRef<HTMLElement, OrderDetailsClaimsProps>(
  function OrderDetailsClaims(props, ref) {
    const { shown, messages } = useOrderDetailsParts('Claims');
    const format = useFormat();
    if (shown === null) return null;
    return (
      <Part
        part="claims"
        tag={OrderDetailsSection}
        heading={messages['orderDetails.claims']}
        given={props}
        partRef={ref}
        state={{ state: claimsState(shown.order).state }}
      >
        <p className="offtake-Text" data-tone="muted">
          {claimsText(shown.order, format, messages)}
        </p>
      </Part>
    );
  },
);

function claimsText(order: Order, format: Format, messages: OrderDetailsMessages): string {
  const claims = claimsState(order);
  const tons = format.number(order.metric_tons);
  switch (claims.state) {
    case 'partly':
      return messages['orderDetails.claims.partly']({ delivered: format.number(claims.delivered), tons });
    case 'delivered':
      return messages['orderDetails.claims.delivered']({ tons });
    default:
      return messages[`orderDetails.claims.${claims.state}`];
  }
}
