'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { Fact, Facts } from '../internals/Facts.js';
import { useOrderDetailsContext } from './orderDetailsContext.js';
import { OrderDetailsId } from './OrderDetailsId.js';
import { OrderDetailsSection } from './OrderDetailsSection.js';

/** The ids that the order goes by, here and at Stripe, to be copied. Renders a `<section>`, or nothing. */
export const OrderDetailsIds = forwardRef<HTMLElement, ComponentPropsWithoutRef<'section'>>(
  function OrderDetailsIds(props, ref) {
    const { shown, messages } = useOrderDetailsContext();
    if (shown === null) return null;
    const { id, stripe_order: stripeId } = shown.order;
    const names = { own: messages['orderDetails.orderId'], stripe: messages['orderDetails.stripeId'] };
    return (
      <OrderDetailsSection
        heading={messages['orderDetails.ids']}
        {...props}
        ref={ref}
        className={cx('offtake-OrderDetails-ids', props.className)}
      >
        <Facts>
          <Fact name={names.own} value={<OrderDetailsId name={names.own} value={id} />} />
          {stripeId === null && <Fact name={names.stripe} value={messages['orderDetails.noStripeId']} />}
          {stripeId != null && (
            <Fact name={names.stripe} value={<OrderDetailsId name={names.stripe} value={stripeId} />} />
          )}
        </Facts>
      </OrderDetailsSection>
    );
  },
);
