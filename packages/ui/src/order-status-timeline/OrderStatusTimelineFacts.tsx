'use client';

import type { TimelineStep } from '@offtake/contract';
import { toSafeUrl } from '@offtake/hooks';
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { toDisplayText } from '../internals/toDisplayText.js';
import { toReadable } from '../internals/toReadable.js';
import { useFormat } from '../internals/useFormat.js';
import { openPayment } from '../payment/openPayment.js';
import { PaymentDeadline } from '../payment/PaymentDeadline.js';
import { PaymentLink } from '../payment/PaymentLink.js';
import { paymentText } from '../payment/paymentText.js';
import { OrderStatusTimelineDeliveries } from './OrderStatusTimelineDeliveries.js';
import { OrderStatusTimelineLink } from './OrderStatusTimelineLink.js';
import {
  Part,
  useTimelineParts,
  useTimelineStep,
  type OrderStatusTimelineContextValue,
} from './orderStatusTimelineParts.js';

export interface OrderStatusTimelineFactsProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/** What is known about a step. Renders a `<div>`, or nothing where its name says all. */
export const OrderStatusTimelineFacts = forwardRef<HTMLDivElement, OrderStatusTimelineFactsProps>(
  function OrderStatusTimelineFacts(props, ref) {
    const timeline = useTimelineParts('Facts');
    const step = useTimelineStep('Facts');
    const isToCome = step.state === 'upcoming' && step.kind !== 'delivery';
    if (isToCome || step.kind === 'status') return null;
    const StepFacts = FACTS[step.kind];
    return (
      <Part part="facts" given={props} partRef={ref}>
        <StepFacts {...timeline} step={step} />
      </Part>
    );
  },
);

interface StepFactsProps extends OrderStatusTimelineContextValue {
  step: TimelineStep;
}

const FACTS: Record<TimelineStep['kind'], (props: StepFactsProps) => ReactNode> = {
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

function OrderedFacts({ order, messages }: StepFactsProps) {
  const format = useFormat();
  const tons = format.number(order.metric_tons);
  return messages['timeline.orderedFacts']({ tons, total: format.money(order.amount_total, order.currency) });
}

function PaymentFacts({ order, messages }: StepFactsProps) {
  const payment = openPayment(order);
  if (payment === null) return messages['payment.pending'];
  return (
    <>
      {paymentText(payment, messages)} <PaymentDeadline order={order} messages={messages} />{' '}
      <Part part="link" tag={PaymentLink} order={order} messages={messages} className="offtake-Link" />
    </>
  );
}

function ConfirmedFacts({ step, order, messages }: StepFactsProps) {
  if (step.state !== 'done') return messages['timeline.confirmingFacts'];
  const isFromBalance = order.payment?.source === 'balance';
  return messages[isFromBalance ? 'timeline.confirmedFactsBalance' : 'timeline.confirmedFacts'];
}

/** A delay or a substitution, and the way out of the order that it opens. */
function TurnFacts({ step, order, terms, cancel, messages }: StepFactsProps) {
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

function DeliveryFacts({ step, order, messages }: StepFactsProps) {
  return (
    <>
      {step.state !== 'done' && (
        <Part part="fact" tag="p">
          {messages['timeline.deliveryFacts']}
        </Part>
      )}
      <OrderStatusTimelineDeliveries
        deliveries={order.delivery_details}
        isDated={step.state !== 'done' || order.delivery_details.length > 1}
      />
    </>
  );
}

function CertificateFacts({ step, order, messages }: StepFactsProps) {
  const url = toSafeUrl(order.certificate);
  if (step.state === 'current') return messages['timeline.certificatePending'];
  if (url === null) return null;
  return <OrderStatusTimelineLink href={url}>{messages['timeline.certificateLink']}</OrderStatusTimelineLink>;
}

const CANCELED_FACTS = {
  requested: 'timeline.canceled.requested',
  expired: 'timeline.canceled.expired',
  product_unavailable: 'timeline.canceled.product_unavailable',
} as const;

function CanceledFacts({ order, messages }: StepFactsProps) {
  const payment = openPayment(order);
  const reason = order.cancellation_reason ?? '';
  if (payment && reason !== 'requested') return paymentText(payment, messages);
  const text = isKnownReason(reason) ? messages[CANCELED_FACTS[reason]] : toReadable(toDisplayText(reason));
  if (payment === null) return <bdi>{text}</bdi>;
  return messages['common.sentences']({ first: text, second: paymentText(payment, messages) });
}

function isKnownReason(reason: string): reason is keyof typeof CANCELED_FACTS {
  return Object.hasOwn(CANCELED_FACTS, reason);
}
