'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { cx } from '../internals/cx.js';
import { Fact, Facts } from '../internals/Facts.js';
import { useFormat } from '../internals/useFormat.js';
import { useOrderDetailsContext } from './orderDetailsContext.js';
import { OrderDetailsSection } from './OrderDetailsSection.js';

/** What the order costs: the removal, the fees and both. Renders a `<section>`, or nothing. */
export const OrderDetailsAmounts = forwardRef<HTMLElement, ComponentPropsWithoutRef<'section'>>(
  function OrderDetailsAmounts(props, ref) {
    const { shown, messages } = useOrderDetailsContext();
    const format = useFormat();
    if (shown === null) return null;
    const { amount_subtotal: subtotal, amount_fees: fees, amount_total: total, currency } = shown.order;
    return (
      <OrderDetailsSection
        heading={messages['orderDetails.amounts']}
        {...props}
        ref={ref}
        className={cx('offtake-OrderDetails-amounts', props.className)}
      >
        <Facts>
          <Fact name={messages['orderDetails.subtotal']} value={format.money(subtotal, currency)} />
          <Fact name={messages['orderDetails.fees']} value={format.money(fees, currency)} />
          <Fact isTotal name={messages['orderDetails.total']} value={format.money(total, currency)} />
        </Facts>
      </OrderDetailsSection>
    );
  },
);
