'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { useOrderDetailsContext } from './orderDetailsContext.js';
import { OrderDetailsDelivery } from './OrderDetailsDelivery.js';
import { OrderDetailsSection } from './OrderDetailsSection.js';

/** Who has delivered how much and where. Renders a `<section>`, or nothing before there is anything. */
export const OrderDetailsDeliveries = forwardRef<HTMLElement, ComponentPropsWithoutRef<'section'>>(
  function OrderDetailsDeliveries(props, ref) {
    const { shown, messages } = useOrderDetailsContext();
    if (shown === null || shown.order.delivery_details.length === 0) return null;
    const { delivery_details: deliveries } = shown.order;
    return (
      <OrderDetailsSection
        heading={messages['orderDetails.deliveries']}
        {...props}
        ref={ref}
        className={cx('offtake-OrderDetails-deliveries', props.className)}
      >
        {/* Safari takes the role away from a list without markers. */}
        {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
        <ul className="offtake-OrderDetails-deliveryList" role="list">
          {deliveries.map((delivery) => (
            <OrderDetailsDelivery
              key={[delivery.supplier.id, delivery.delivered_at, delivery.metric_tons, delivery.registry_url].join(' ')}
              delivery={delivery}
            />
          ))}
        </ul>
      </OrderDetailsSection>
    );
  },
);
