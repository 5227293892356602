import type { Order } from './order.js';
import type { UnixSeconds } from './units.js';

/** The kinds of step on the way from order to certificate. `status` stands for a status that is not known here. */
export type TimelineStepKind =
  | 'ordered'
  | 'payment'
  | 'confirmed'
  | 'delayed'
  | 'substituted'
  | 'status'
  | 'delivery'
  | 'certificate'
  | 'canceled';

/** Where a step stands: behind us, where we are, ahead of us, or an unwelcome turn that lies behind us. */
export type TimelineStepState = 'done' | 'current' | 'upcoming' | 'notice';

/** One step of an order's way. */
export interface TimelineStep {
  /** What it is about; the words for it are the interface's. */
  kind: TimelineStepKind;
  /** Where it stands. At most one step of an order is `current`. */
  state: TimelineStepState;
  /** When it happened, in seconds since the Unix epoch; null while it has not, or when it is not said. */
  at: UnixSeconds | null;
}

/**
 * The steps of an order from payment to certificate, in order. At most one is `current`; the facts to show beside each
 * (years, tons, places, links) are the order's own.
 */
export function orderTimeline(order: Order): TimelineStep[] {
  const ordered: TimelineStep = { kind: 'ordered', state: 'done', at: order.created };
  const turns = noticeSteps(order);
  switch (order.status) {
    case 'awaiting_funds':
      return [
        ordered,
        step('payment', 'current'),
        step('confirmed', 'upcoming'),
        ...turns,
        ...deliverySteps('upcoming'),
      ];
    case 'open':
      return [ordered, step('confirmed', 'current'), ...turns, ...deliverySteps('upcoming')];
    case 'confirmed':
      return [ordered, confirmed(order), ...turns, ...deliverySteps('current')];
    case 'delivered':
      return [
        ordered,
        confirmed(order),
        ...turns,
        step('delivery', 'done', order.delivered_at),
        certificateStep(order),
      ];
    case 'canceled':
      return [ordered, ...confirmedBefore(order), ...turns, step('canceled', 'current', order.canceled_at)];
    default:
      return [ordered, ...confirmedBefore(order), ...turns, step('status', 'current'), ...deliverySteps('upcoming')];
  }
}

function step(kind: TimelineStepKind, state: TimelineStepState, at?: UnixSeconds | null): TimelineStep {
  return { kind, state, at: at ?? null };
}

function confirmed(order: Order): TimelineStep {
  return step('confirmed', 'done', order.confirmed_at);
}

function confirmedBefore(order: Order): TimelineStep[] {
  return order.confirmed_at == null ? [] : [confirmed(order)];
}

function deliverySteps(state: 'current' | 'upcoming'): TimelineStep[] {
  return [step('delivery', state), step('certificate', 'upcoming')];
}

function certificateStep(order: Order): TimelineStep {
  return order.certificate == null ? step('certificate', 'current') : step('certificate', 'done', order.delivered_at);
}

function noticeSteps(order: Order): TimelineStep[] {
  const turns = [
    ...(order.delayed_at == null ? [] : [step('delayed', 'notice', order.delayed_at)]),
    ...(order.product_substituted_at == null ? [] : [step('substituted', 'notice', order.product_substituted_at)]),
  ];
  return turns.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
}
