'use client';

import { isSpotDelivery } from '@offtake/contract';
import type { Order } from '@offtake/hooks';
import { forwardRef, useState, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { useFormat } from '../internals/useFormat.js';
import { openPayment } from '../payment/openPayment.js';
import { PaymentDeadline } from '../payment/PaymentDeadline.js';
import { PaymentLink } from '../payment/PaymentLink.js';
import { paymentText } from '../payment/paymentText.js';
import { OrderFormAmounts } from './OrderFormAmounts.js';
import { OrderFormFocusedHeading } from './OrderFormFocusedHeading.js';
import { Part, useOrderFormParts } from './orderFormParts.js';
import { OrderFormStartOver } from './OrderFormStartOver.js';
import { PLACED_LOOKS, placedOutcome, type PlacedOutcome, type PlacedState } from './placedOutcome.js';

export interface OrderFormPlacedProps extends ComponentPropsWithoutRef<'div'>, AsChild {
  /** What else the buyer can do now: a link to the order, for example. */
  actions?: ReactNode | ((order: Order) => ReactNode);
}

/**
 * What was ordered, as the backend answered, and how it is paid where it is not yet. Its heading takes the focus, so
 * that it is read out, and it says so when that changes. Renders a `<div>`, or nothing until an order is placed.
 */
export const OrderFormPlaced = forwardRef<HTMLDivElement, OrderFormPlacedProps>(function OrderFormPlaced(
  { actions, ...props },
  ref,
) {
  const { form, messages } = useOrderFormParts('Placed');
  const { state } = form;
  if (!('order' in state)) return null;
  const { order } = state;
  const outcome = placedOutcome(state);
  return (
    <Part part="placed" className="offtake-Outcome" given={props} partRef={ref} state={{ outcome }}>
      <PlacedMark outcome={outcome} isRedirecting={state.step === 'redirecting'} />
      <div className="offtake-Header">
        <PlacedTitle title={messages[`placed.title.${outcome}`]} />
        <p className="offtake-Text" data-tone="muted">
          <PlacedText state={state} /> <PaymentDeadline order={order} messages={messages} />
        </p>
      </div>
      <OrderFormAmounts of={order} billed={order.payment?.source === 'invoice' ? order.payment.amount : null} />
      <div className="offtake-Dialog-footer">
        <OrderFormStartOver />
        {typeof actions === 'function' ? actions(order) : actions}
        <PaymentLink order={order} variant="primary" className="offtake-Button" messages={messages} />
      </div>
    </Part>
  );
});

function PlacedMark({ outcome, isRedirecting }: { outcome: PlacedOutcome; isRedirecting: boolean }) {
  const { tone, icon: Icon } = PLACED_LOOKS[outcome];
  return (
    <Part part="placedMark" tag="span" className="offtake-Outcome-mark" state={{ tone }}>
      {isRedirecting ? (
        <span className="offtake-Spinner" aria-hidden="true" />
      ) : (
        <Icon className="offtake-Outcome-icon" />
      )}
    </Part>
  );
}

function PlacedTitle({ title }: { title: string }) {
  const [firstTitle] = useState(title);
  return (
    <>
      <OrderFormFocusedHeading>{title}</OrderFormFocusedHeading>
      <p className="offtake-VisuallyHidden" role="status">
        {title !== firstTitle && title}
      </p>
    </>
  );
}

function PlacedText({ state: { order } }: { state: PlacedState }) {
  const { messages } = useOrderFormParts('Placed');
  const format = useFormat();
  const payment = openPayment(order);
  if (payment) return paymentText(payment, messages);
  // Of one that was bought, what came back is told where it was canceled.
  if (order.status === 'canceled') return order.stripe_order === null ? messages['placed.canceled'] : null;
  const delivery = isSpotDelivery(order.expected_delivery_year, order.created)
    ? messages['delivery.spot']
    : messages['delivery.byYear']({ year: order.expected_delivery_year });
  return messages['placed.description']({ tons: format.number(order.metric_tons), delivery });
}
