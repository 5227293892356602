'use client';

import { isSpotDelivery, type Order } from '@offtake/contract';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { Format } from '../internals/createFormat.js';
import type { AsChild } from '../internals/createParts.js';
import { toDisplayText } from '../internals/toDisplayText.js';
import { useFormat } from '../internals/useFormat.js';
import type { OrderDetailsMessages } from './orderDetailsMessages.js';
import { Part, useOrderDetailsParts } from './orderDetailsParts.js';

export interface OrderDetailsSubtitleProps extends ComponentPropsWithoutRef<'p'>, AsChild {}

/** Which product it is, and when it is expected or came. Renders a `<p>`, or nothing. */
export const OrderDetailsSubtitle = forwardRef<HTMLParagraphElement, OrderDetailsSubtitleProps>(
  function OrderDetailsSubtitle(props, ref) {
    const { shown, messages } = useOrderDetailsParts('Subtitle');
    const format = useFormat();
    if (shown === null) return null;
    const expected = expectedText(shown.order, format, messages);
    return (
      <Part part="subtitle" tag="p" className="offtake-Text" data-tone="muted" given={props} partRef={ref}>
        <bdi>{toDisplayText(shown.productName ?? '…')}</bdi>{' '}
        {expected !== null && (
          <Part part="expected" tag="span">
            {expected}
          </Part>
        )}
      </Part>
    );
  },
);

/** Null for what will not come. */
function expectedText(order: Order, format: Format, messages: OrderDetailsMessages): string | null {
  const { status, expected_delivery_year: year, created, delivered_at: deliveredAt } = order;
  if (status === 'canceled') return null;
  if (status === 'delivered') {
    return deliveredAt == null ? null : messages['orderDetails.deliveredOn']({ date: format.date(deliveredAt) });
  }
  return isSpotDelivery(year, created)
    ? messages['orderDetails.expectedSpot']
    : messages['orderDetails.expectedBy']({ year });
}
