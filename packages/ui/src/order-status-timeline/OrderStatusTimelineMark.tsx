'use client';

import type { TimelineStep } from '@offtake/contract';
import { Icon, type IconName } from '../internals/icons.js';

/** The round sign of a step. Renders a `<span>`. */
export function OrderStatusTimelineMark({ step }: { step: TimelineStep }) {
  const icon = markIcon(step);
  return (
    <span className="offtake-OrderStatusTimeline-mark" data-kind={step.kind} data-state={step.state} aria-hidden="true">
      {icon && <Icon name={icon} className="offtake-OrderStatusTimeline-icon" />}
    </span>
  );
}

function markIcon({ kind, state }: TimelineStep): IconName | null {
  if (kind === 'certificate') return 'certificate';
  if (state === 'done') return 'check';
  if (kind === 'delayed') return 'hands';
  if (kind === 'substituted') return 'swap';
  if (kind === 'canceled') return 'cross';
  if (kind === 'status') return 'question';
  return state === 'current' ? 'dot' : null;
}
