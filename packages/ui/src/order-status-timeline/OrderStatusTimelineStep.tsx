'use client';

import type { Order, TimelineStep } from '@offtake/contract';
import type { ReactNode } from 'react';
import { flag } from '../internals/flag.js';
import { useFormat } from '../internals/useFormat.js';
import { OrderStatusTimelineMark } from './OrderStatusTimelineMark.js';
import { deliveryYearText, stepTitle } from './stepWords.js';
import type { TimelineMessages } from './timelineMessages.js';

export interface OrderStatusTimelineStepProps {
  step: TimelineStep;
  /** The step after it, which its line leads to. */
  next: TimelineStep | undefined;
  order: Order;
  messages: TimelineMessages;
  /** What is known about the step. */
  children: ReactNode;
}

/** One step: its mark, its name, when it was or is expected, and what is known about it. Renders a `<li>`. */
export function OrderStatusTimelineStep({ step, next, order, messages, children }: OrderStatusTimelineStepProps) {
  return (
    <li
      className="offtake-OrderStatusTimeline-step"
      aria-current={step.state === 'current' ? 'step' : undefined}
      data-kind={step.kind}
      data-state={step.state}
      data-passed={flag(isPassed(step, next))}
    >
      <OrderStatusTimelineMark step={step} isTroubled={isTroubled(step, order)} />
      <div className="offtake-OrderStatusTimeline-body">
        <p className="offtake-OrderStatusTimeline-heading">
          <span className="offtake-OrderStatusTimeline-title" data-state={step.state}>
            {stepTitle(step, order, messages)}
            <span className="offtake-VisuallyHidden"> ({messages[`timeline.state.${step.state}`]})</span>
          </span>
          <StepTime step={step} order={order} messages={messages} />
        </p>
        {children}
      </div>
    </li>
  );
}

/** A date for what has happened; for a delivery to come a year, never a date. */
function StepTime({ step, order, messages }: { step: TimelineStep; order: Order; messages: TimelineMessages }) {
  const format = useFormat();
  const isExpected = step.kind === 'delivery' && step.state !== 'done';
  if (isExpected) {
    return <span className="offtake-OrderStatusTimeline-time">{deliveryYearText(order, messages)}</span>;
  }
  if (step.at === null) return null;
  return (
    <time className="offtake-OrderStatusTimeline-time" dateTime={new Date(step.at * 1_000).toISOString()}>
      {format.date(step.at)}
    </time>
  );
}

/** Whether a payment that is still to come has gone wrong so far. */
function isTroubled({ kind }: TimelineStep, { payment }: Order): boolean {
  return kind === 'payment' && (payment?.status === 'failed' || payment?.status === 'needs_review');
}

/** Whether the way from this step to the next one lies behind us. */
function isPassed(step: TimelineStep, next: TimelineStep | undefined): boolean {
  if (step.state === 'notice') return next?.state === 'done' || next?.state === 'notice';
  return step.state === 'done';
}
