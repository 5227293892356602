'use client';

import { forwardRef } from 'react';
import { deliveryKey } from '../internals/deliveryKey.js';
import { Part, useOrderDetailsParts } from './orderDetailsParts.js';
import { OrderDetailsDelivery } from './OrderDetailsDelivery.js';
import { OrderDetailsSection, type OrderDetailsSectionProps } from './OrderDetailsSection.js';

export interface OrderDetailsDeliveriesProps extends Partial<OrderDetailsSectionProps> {}

/** Who has delivered how much and where. Renders a `<section>`, or nothing before there is anything. */
export const OrderDetailsDeliveries = forwardRef<HTMLElement, OrderDetailsDeliveriesProps>(
  function OrderDetailsDeliveries(props, ref) {
    const { shown, messages } = useOrderDetailsParts('Deliveries');
    if (shown === null || shown.order.delivery_details.length === 0) return null;
    const { delivery_details: deliveries } = shown.order;
    return (
      <Part
        part="deliveries"
        tag={OrderDetailsSection}
        heading={messages['orderDetails.deliveries']}
        given={props}
        partRef={ref}
      >
        {/* Safari takes the role away from a list without markers. */}
        <Part part="deliveryList" tag="ul" role="list">
          {deliveries.map((delivery) => (
            <OrderDetailsDelivery key={deliveryKey(delivery)} delivery={delivery} />
          ))}
        </Part>
      </Part>
    );
  },
);
