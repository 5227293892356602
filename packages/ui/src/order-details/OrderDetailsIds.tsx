'use client';

import { forwardRef } from 'react';
import { Fact, Facts } from '../internals/Facts.js';
import { Part, useOrderDetailsParts } from './orderDetailsParts.js';
import { OrderDetailsId } from './OrderDetailsId.js';
import { OrderDetailsSection, type OrderDetailsSectionProps } from './OrderDetailsSection.js';

export interface OrderDetailsIdsProps extends Partial<OrderDetailsSectionProps> {}

/** The ids that the order goes by, here and at Stripe, to be copied. Renders a `<section>`, or nothing. */
export const OrderDetailsIds = forwardRef<HTMLElement, OrderDetailsIdsProps>(function OrderDetailsIds(props, ref) {
  const { shown, messages } = useOrderDetailsParts('Ids');
  if (shown === null) return null;
  const { id, stripe_order: stripeId } = shown.order;
  const names = { own: messages['orderDetails.orderId'], stripe: messages['orderDetails.stripeId'] };
  return (
    <Part part="ids" tag={OrderDetailsSection} heading={messages['orderDetails.ids']} given={props} partRef={ref}>
      <Facts>
        <Fact name={names.own} value={<OrderDetailsId name={names.own} value={id} />} />
        {stripeId === null && <Fact name={names.stripe} value={messages['orderDetails.noStripeId']} />}
        {stripeId != null && (
          <Fact name={names.stripe} value={<OrderDetailsId name={names.stripe} value={stripeId} />} />
        )}
      </Facts>
    </Part>
  );
});
