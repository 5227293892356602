'use client';

import type { Order, TimelineStep } from '@offtake/contract';
import { toSafeUrl, type LiveCancellationTerms } from '@offtake/hooks';
import type { ReactNode } from 'react';
import { toDisplayText } from '../internals/toDisplayText.js';
import { toReadable } from '../internals/toReadable.js';
import { useFormat } from '../internals/useFormat.js';
import { openPayment } from '../payment/openPayment.js';
import { PaymentDeadline } from '../payment/PaymentDeadline.js';
import { PaymentLink } from '../payment/PaymentLink.js';
import { paymentText } from '../payment/paymentText.js';
import { OrderStatusTimelineDeliveries } from './OrderStatusTimelineDeliveries.js';
import { OrderStatusTimelineLink } from './OrderStatusTimelineLink.js';
import type { TimelineMessages } from './timelineMessages.js';

export interface OrderStatusTimelineFactsProps {
  step: TimelineStep;
  order: Order;
  /** Null on the server. */
  terms: LiveCancellationTerms | null;
  /** What starts a cancellation; shown where everything would come back. */
  cancel: ReactNode;
  messages: TimelineMessages;
}

/** What is known about a step. Renders a `<div>`, or nothing where its name says all. */
export function OrderStatusTimelineFacts(props: OrderStatusTimelineFactsProps) {
  const { kind, state } = props.step;
  const Facts = FACTS[kind];
  const isToCome = state === 'upcoming' && kind !== 'delivery';
  if (isToCome || kind === 'status') return null;
  return (
    <div className="offtake-OrderStatusTimeline-facts">
      <Facts {...props} />
    </div>
  );
}

const FACTS: Record<TimelineStep['kind'], (props: OrderStatusTimelineFactsProps) => ReactNode> = {
  ordered: OrderedFacts,
  payment: PaymentFacts,
  confirmed: ConfirmedFacts,
  delayed: TurnFacts,
  substituted: TurnFacts,
  status: () => null,
  delivery: DeliveryFacts,
  certificate: CertificateFacts,
  canceled: CanceledFacts,
};

function OrderedFacts({ order, messages }: OrderStatusTimelineFactsProps) {
  const format = useFormat();
  const tons = format.number(order.metric_tons);
  return messages['timeline.orderedFacts']({ tons, total: format.money(order.amount_total, order.currency) });
}

function PaymentFacts({ order, messages }: OrderStatusTimelineFactsProps) {
  const payment = openPayment(order);
  if (payment === null) return messages['payment.pending'];
  return (
    <>
      {paymentText(payment, messages)} <PaymentDeadline order={order} messages={messages} />{' '}
      <PaymentLink order={order} className="offtake-Link offtake-OrderStatusTimeline-link" messages={messages} />
    </>
  );
}

function ConfirmedFacts({ step, order, messages }: OrderStatusTimelineFactsProps) {
  if (step.state !== 'done') return messages['timeline.confirmingFacts'];
  const isFromBalance = order.payment?.source === 'balance';
  return messages[isFromBalance ? 'timeline.confirmedFactsBalance' : 'timeline.confirmedFacts'];
}

/** A delay or a substitution, and the way out of the order that it opens. */
function TurnFacts({ step, order, terms, cancel, messages }: OrderStatusTimelineFactsProps) {
  const format = useFormat();
  const isFinal = order.status === 'delivered' || order.status === 'canceled';
  const closesAt = terms?.canCancel && terms.window === step.kind ? terms.closesAt : null;
  return (
    <>
      {step.kind === 'substituted' && messages['timeline.substitutedFacts']}
      {step.kind === 'delayed' && !isFinal && messages['timeline.delayedFacts']({ year: order.expected_delivery_year })}
      {closesAt !== null && (
        <>
          {' '}
          {messages['timeline.fullRefundUntil']({ date: format.date(closesAt) })} {cancel}
        </>
      )}
    </>
  );
}

function DeliveryFacts({ step, order, messages }: OrderStatusTimelineFactsProps) {
  return (
    <>
      {step.state !== 'done' && (
        <p className="offtake-OrderStatusTimeline-fact">{messages['timeline.deliveryFacts']}</p>
      )}
      <OrderStatusTimelineDeliveries
        deliveries={order.delivery_details}
        isDated={step.state !== 'done' || order.delivery_details.length > 1}
        messages={messages}
      />
    </>
  );
}

function CertificateFacts({ step, order, messages }: OrderStatusTimelineFactsProps) {
  const url = toSafeUrl(order.certificate);
  if (step.state === 'current') return messages['timeline.certificatePending'];
  if (url === null) return null;
  return (
    <OrderStatusTimelineLink href={url} messages={messages}>
      {messages['timeline.certificateLink']}
    </OrderStatusTimelineLink>
  );
}

const CANCELED_FACTS = {
  requested: 'timeline.canceled.requested',
  expired: 'timeline.canceled.expired',
  product_unavailable: 'timeline.canceled.product_unavailable',
} as const;

function CanceledFacts({ order, messages }: OrderStatusTimelineFactsProps) {
  const payment = openPayment(order);
  const reason = order.cancellation_reason ?? '';
  if (payment && reason !== 'requested') return paymentText(payment, messages);
  return (
    <>
      {isKnownReason(reason) ? messages[CANCELED_FACTS[reason]] : <bdi>{toReadable(toDisplayText(reason))}</bdi>}
      {payment && `. ${paymentText(payment, messages)}`}
    </>
  );
}

function isKnownReason(reason: string): reason is keyof typeof CANCELED_FACTS {
  return Object.hasOwn(CANCELED_FACTS, reason);
}
