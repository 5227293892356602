'use client';

import type { Order } from '@offtake/contract';
import { useCancellationTerms, useOrderTimeline } from '@offtake/hooks';
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { Button } from '../internals/Button.js';
import { Root } from '../internals/Root.js';
import type { Messages } from '../messages/en.js';
import { useMessages } from '../messages/useMessages.js';
import { TIMELINE_WORDS } from './timelineMessages.js';
import { OrderStatusTimelineFacts } from './OrderStatusTimelineFacts.js';
import { OrderStatusTimelineStep } from './OrderStatusTimelineStep.js';

export interface OrderStatusTimelineProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'onCancel'> {
  order: Order;
  /** Called by the link to cancel that stands beside a delay or a substitution; without it there is no link. */
  onCancel?: (() => void) | undefined;
  /** Makes what stands in that link's place, such as a `CancelOrderDialog` with a trigger of its own. */
  renderCancel?: (() => ReactNode) | undefined;
  messages?: Partial<Messages> | undefined;
}

/** Where an order stands, step by step from payment to certificate. Renders a `<div>` around an `<ol>`. */
export const OrderStatusTimeline = forwardRef<HTMLDivElement, OrderStatusTimelineProps>(function OrderStatusTimeline(
  { order, onCancel, renderCancel, messages: words, ...rest },
  ref,
) {
  const messages = useMessages(TIMELINE_WORDS, words);
  const steps = useOrderTimeline(order);
  const terms = useCancellationTerms(order);
  const cancel =
    renderCancel?.() ??
    (onCancel && (
      <Button variant="link" className="offtake-OrderStatusTimeline-cancel" onClick={onCancel}>
        {messages['cancelOrder.trigger']}
      </Button>
    ));

  return (
    <Root {...rest} ref={ref}>
      {/* Safari takes the role away from a list without markers. */}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ol className="offtake-Card offtake-OrderStatusTimeline" role="list" aria-label={messages['timeline.label']}>
        {steps.map((step, index) => (
          <OrderStatusTimelineStep
            key={step.kind}
            step={step}
            next={steps[index + 1]}
            order={order}
            messages={messages}
          >
            <OrderStatusTimelineFacts step={step} order={order} terms={terms} cancel={cancel} messages={messages} />
          </OrderStatusTimelineStep>
        ))}
      </ol>
    </Root>
  );
});
