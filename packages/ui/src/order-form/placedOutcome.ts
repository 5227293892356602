import type { OrderFormState } from '@offtake/hooks';
import { AlertIcon, CheckIcon, ClockIcon, CrossIcon, type IconComponent } from '../internals/icons.js';

/** An order that is there, paid or not. */
export type PlacedState = Extract<OrderFormState, { order: unknown }>;

/** What has become of an order so far: what the panel after it says first. */
export type PlacedOutcome = keyof typeof PLACED_LOOKS;

/** The sign that each outcome is shown with. */
export const PLACED_LOOKS = {
  ordered: { tone: 'success', icon: CheckIcon },
  redirecting: { tone: 'info', icon: ClockIcon },
  checkout: { tone: 'info', icon: ClockIcon },
  invoice: { tone: 'success', icon: CheckIcon },
  top_up: { tone: 'info', icon: ClockIcon },
  waiting: { tone: 'info', icon: ClockIcon },
  settling: { tone: 'success', icon: ClockIcon },
  failed: { tone: 'warning', icon: AlertIcon },
  needs_review: { tone: 'warning', icon: AlertIcon },
  notOrdered: { tone: 'warning', icon: AlertIcon },
  canceled: { tone: 'neutral', icon: CrossIcon },
} as const satisfies Record<string, { tone: string; icon: IconComponent }>;

/** Tells what has become of an order so far. Pure. */
export function placedOutcome({ step, order }: PlacedState): PlacedOutcome {
  const { status, payment, stripe_order: stripeOrder, cancellation_reason: reason } = order;
  if (status === 'canceled') return stripeOrder === null && reason !== 'requested' ? 'notOrdered' : 'canceled';
  if (status !== 'awaiting_funds') return 'ordered';
  if (step === 'redirecting') return step;
  switch (payment?.status) {
    case 'pending':
      return pendingOutcome(payment);
    case 'settling':
    case 'paid':
      return 'settling';
    case 'failed':
    case 'needs_review':
      return payment.status;
    case 'expired':
    case 'refunded':
      return 'notOrdered';
    default:
      return 'waiting';
  }
}

/** Without a page to pay on the money is under way, from a bank for example. */
function pendingOutcome({ source, url }: NonNullable<PlacedState['order']['payment']>): PlacedOutcome {
  if (source === 'top_up') return source;
  return url !== null && (source === 'checkout' || source === 'invoice') ? source : 'waiting';
}
