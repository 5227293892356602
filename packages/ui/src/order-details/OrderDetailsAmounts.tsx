'use client';

import { forwardRef } from 'react';
import { Fact, Facts } from '../internals/Facts.js';
import { useFormat } from '../internals/useFormat.js';
import { Part, useOrderDetailsParts } from './orderDetailsParts.js';
import { OrderDetailsSection, type OrderDetailsSectionProps } from './OrderDetailsSection.js';

export interface OrderDetailsAmountsProps extends Partial<OrderDetailsSectionProps> {}

/** What the order costs: the removal, the fees and both. Renders a `<section>`, or nothing. */
export const OrderDetailsAmounts = forwardRef<HTMLElement, OrderDetailsAmountsProps>(
  function OrderDetailsAmounts(props, ref) {
    const { shown, messages } = useOrderDetailsParts('Amounts');
    const format = useFormat();
    if (shown === null) return null;
    const { amount_subtotal: subtotal, amount_fees: fees, amount_total: total, currency } = shown.order;
    return (
      <Part
        part="amounts"
        tag={OrderDetailsSection}
        heading={messages['orderDetails.amounts']}
        given={props}
        partRef={ref}
      >
        <Facts>
          <Fact name={messages['orderDetails.subtotal']} value={format.money(subtotal, currency)} />
          <Fact name={messages['orderDetails.fees']} value={format.money(fees, currency)} />
          <Fact isTotal name={messages['orderDetails.total']} value={format.money(total, currency)} />
        </Facts>
      </Part>
    );
  },
);
