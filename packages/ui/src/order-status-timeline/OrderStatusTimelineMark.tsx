'use client';

import type { Order, TimelineStep } from '@offtake/contract';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import {
  AlertIcon,
  CertificateIcon,
  CheckIcon,
  CrossIcon,
  DotIcon,
  HandsIcon,
  QuestionIcon,
  SwapIcon,
  type IconComponent,
} from '../internals/icons.js';
import { Part, useTimelineParts, useTimelineStep } from './orderStatusTimelineParts.js';

export interface OrderStatusTimelineMarkProps extends ComponentPropsWithoutRef<'span'>, AsChild {}

/** The round sign of a step. Renders a `<span>`. */
export const OrderStatusTimelineMark = forwardRef<HTMLSpanElement, OrderStatusTimelineMarkProps>(
  function OrderStatusTimelineMark(props, ref) {
    const { order } = useTimelineParts('Mark');
    const step = useTimelineStep('Mark');
    const state = isTroubled(step, order) ? 'notice' : step.state;
    const Icon = state === 'notice' && step.state !== 'notice' ? AlertIcon : iconOf(step);
    return (
      <Part part="mark" tag="span" aria-hidden="true" given={props} partRef={ref} state={{ kind: step.kind, state }}>
        {Icon && <Part part="icon" tag={Icon} />}
      </Part>
    );
  },
);

/** Whether a payment that is still to come has gone wrong so far. */
function isTroubled({ kind }: TimelineStep, { payment }: Order): boolean {
  return kind === 'payment' && (payment?.status === 'failed' || payment?.status === 'needs_review');
}

function iconOf({ kind, state }: TimelineStep): IconComponent | null {
  if (kind === 'certificate') return CertificateIcon;
  if (state === 'done') return CheckIcon;
  if (kind === 'delayed') return HandsIcon;
  if (kind === 'substituted') return SwapIcon;
  if (kind === 'canceled') return CrossIcon;
  if (kind === 'status') return QuestionIcon;
  return state === 'current' ? DotIcon : null;
}
