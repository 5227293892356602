'use client';

import { isSpotDelivery } from '@offtake/contract';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../internals/Button.js';
import { Fact, Facts } from '../internals/Facts.js';
import { useFormat } from '../internals/useFormat.js';
import { openPayment } from '../payment/openPayment.js';
import { PaymentDeadline } from '../payment/PaymentDeadline.js';
import { PaymentLink } from '../payment/PaymentLink.js';
import { paymentText } from '../payment/paymentText.js';
import { useOrderFormContext } from './orderFormContext.js';
import { OrderFormTotals } from './OrderFormTotals.js';
import { PLACED_LOOKS, placedOutcome, type PlacedState } from './placedOutcome.js';

export interface OrderFormPlacedProps {
  state: PlacedState;
  /** What else the buyer can do now. */
  actions: ReactNode;
}

/**
 * What was ordered, as the backend answered, and how it is paid where it is not yet. Takes the focus, so that it is read
 * out, and says so when that changes. Renders a `<div>`.
 */
export function OrderFormPlaced({ state, actions }: OrderFormPlacedProps) {
  const { form, messages } = useOrderFormContext();
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { order } = state;
  const outcome = placedOutcome(state);
  const title = messages[`placed.title.${outcome}`];
  const { tone, icon: Icon } = PLACED_LOOKS[outcome];
  const [firstTitle] = useState(title);
  return (
    <div className="offtake-OrderForm-placed">
      <span className="offtake-OrderForm-placedMark" data-tone={tone}>
        {state.step === 'redirecting' ? (
          <span className="offtake-Spinner" aria-hidden="true" />
        ) : (
          <Icon className="offtake-OrderForm-placedIcon" />
        )}
      </span>
      <div className="offtake-OrderForm-header">
        <h2 ref={heading} tabIndex={-1} className="offtake-Heading offtake-OrderForm-focusedHeading">
          {title}
        </h2>
        <p className="offtake-Text" data-tone="muted">
          <PlacedText state={state} /> <PaymentDeadline order={order} messages={messages} />
        </p>
        <p className="offtake-VisuallyHidden" role="status">
          {title !== firstTitle && title}
        </p>
      </div>
      <Facts className="offtake-OrderForm-quoteFacts">
        <Fact name={messages['orderForm.subtotal']} value={format.money(order.amount_subtotal, order.currency)} />
        <Fact name={messages['orderForm.fees']} value={format.money(order.amount_fees, order.currency)} />
        <OrderFormTotals
          total={order.amount_total}
          billed={order.payment?.source === 'invoice' ? order.payment.amount : null}
          currency={order.currency}
        />
      </Facts>
      <div className="offtake-Dialog-footer">
        <Button onClick={form.reset}>{messages['placed.again']}</Button>
        {actions}
        <PaymentLink order={order} variant="primary" className="offtake-Button" messages={messages} />
      </div>
    </div>
  );
}

function PlacedText({ state: { order } }: { state: PlacedState }) {
  const { messages } = useOrderFormContext();
  const format = useFormat();
  const payment = openPayment(order);
  if (payment) return paymentText(payment, messages);
  if (order.status === 'canceled') return messages['placed.canceled'];
  const delivery = isSpotDelivery(order.expected_delivery_year, order.created)
    ? messages['delivery.spot']
    : messages['delivery.byYear']({ year: order.expected_delivery_year });
  return messages['placed.description']({ tons: format.number(order.metric_tons), delivery });
}
