'use client';

import { isSpotDelivery, type Order } from '@offtake/contract';
import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '../internals/Button.js';
import { Fact, Facts } from '../internals/Facts.js';
import { CheckIcon } from '../internals/icons.js';
import { useFormat } from '../internals/useFormat.js';
import { useOrderFormContext } from './orderFormContext.js';

export interface OrderFormPlacedProps {
  order: Order;
  /** What else the buyer can do now. */
  actions: ReactNode;
}

/** What was ordered, as the backend answered. Takes the focus, so that it is read out. Renders a `<div>`. */
export function OrderFormPlaced({ order, actions }: OrderFormPlacedProps) {
  const { form, messages } = useOrderFormContext();
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const delivery = isSpotDelivery(order.expected_delivery_year, order.created)
    ? messages['delivery.spot']
    : messages['delivery.byYear']({ year: order.expected_delivery_year });
  return (
    <div className="offtake-OrderForm-placed">
      <span className="offtake-OrderForm-placedMark">
        <CheckIcon className="offtake-OrderForm-placedIcon" />
      </span>
      <div className="offtake-OrderForm-header">
        <h2 ref={heading} tabIndex={-1} className="offtake-Heading offtake-OrderForm-placedHeading">
          {messages['placed.title']}
        </h2>
        <p className="offtake-Text" data-tone="muted">
          {messages['placed.description']({ tons: format.number(order.metric_tons), delivery })}
        </p>
      </div>
      <Facts className="offtake-OrderForm-quoteFacts">
        <Fact name={messages['orderForm.subtotal']} value={format.money(order.amount_subtotal, order.currency)} />
        <Fact name={messages['orderForm.fees']} value={format.money(order.amount_fees, order.currency)} />
        <Fact isTotal name={messages['orderForm.total']} value={format.money(order.amount_total, order.currency)} />
      </Facts>
      <div className="offtake-Dialog-footer">
        <Button onClick={form.reset}>{messages['placed.again']}</Button>
        {actions}
      </div>
    </div>
  );
}
