'use client';

import type { TimelineStep } from '@offtake/contract';
import {
  CertificateIcon,
  CheckIcon,
  CrossIcon,
  DotIcon,
  HandsIcon,
  QuestionIcon,
  SwapIcon,
} from '../internals/icons.js';

/** The round sign of a step. Renders a `<span>`. */
export function OrderStatusTimelineMark({ step }: { step: TimelineStep }) {
  return (
    <span className="offtake-OrderStatusTimeline-mark" data-kind={step.kind} data-state={step.state} aria-hidden="true">
      <MarkIcon step={step} />
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
