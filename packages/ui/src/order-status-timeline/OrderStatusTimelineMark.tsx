'use client';

import type { TimelineStep } from '@offtake/contract';
import {
  AlertIcon,
  CertificateIcon,
  CheckIcon,
  CrossIcon,
  DotIcon,
  HandsIcon,
  QuestionIcon,
  SwapIcon,
} from '../internals/icons.js';

export interface OrderStatusTimelineMarkProps {
  step: TimelineStep;
  /** Whether the step that we are at has gone wrong so far. */
  isTroubled: boolean;
}

/** The round sign of a step. Renders a `<span>`. */
export function OrderStatusTimelineMark({ step, isTroubled }: OrderStatusTimelineMarkProps) {
  return (
    <span
      className="offtake-OrderStatusTimeline-mark"
      data-kind={step.kind}
      data-state={isTroubled ? 'notice' : step.state}
      aria-hidden="true"
    >
      {isTroubled ? <AlertIcon className="offtake-OrderStatusTimeline-icon" /> : <MarkIcon step={step} />}
    </span>
  );
}

function MarkIcon({ step: { kind, state } }: { step: TimelineStep }) {
  const props = { className: 'offtake-OrderStatusTimeline-icon' };
  if (kind === 'certificate') return <CertificateIcon {...props} />;
  if (state === 'done') return <CheckIcon {...props} />;
  if (kind === 'delayed') return <HandsIcon {...props} />;
  if (kind === 'substituted') return <SwapIcon {...props} />;
  if (kind === 'canceled') return <CrossIcon {...props} />;
  if (kind === 'status') return <QuestionIcon {...props} />;
  return state === 'current' ? <DotIcon {...props} /> : null;
}
