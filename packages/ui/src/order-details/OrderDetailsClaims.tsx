'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { Order } from '@offtake/contract';
import type { Format } from '../internals/createFormat.js';
import { cx } from '../internals/cx.js';
import { useFormat } from '../internals/useFormat.js';
import { claimsState } from './claimsState.js';
import { useOrderDetailsContext } from './orderDetailsContext.js';
import type { OrderDetailsMessages } from './orderDetailsMessages.js';
import { OrderDetailsSection } from './OrderDetailsSection.js';

/** What may be said of the order now, and what only after delivery. Renders a `<section>`, or nothing. */
export const OrderDetailsClaims = forwardRef<HTMLElement, ComponentPropsWithoutRef<'section'>>(
  function OrderDetailsClaims(props, ref) {
    const { shown, messages } = useOrderDetailsContext();
    const format = useFormat();
    if (shown === null) return null;
    return (
      <OrderDetailsSection
        heading={messages['orderDetails.claims']}
        data-state={claimsState(shown.order).state}
        {...props}
        ref={ref}
        className={cx('offtake-OrderDetails-claims', props.className)}
      >
        <p className="offtake-Text" data-tone="muted">
          {claimsText(shown.order, format, messages)}
        </p>
      </OrderDetailsSection>
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
