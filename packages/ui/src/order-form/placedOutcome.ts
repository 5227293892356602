import type { OrderFormState } from '@offtake/hooks';
import { AlertIcon, CheckIcon, ClockIcon, CrossIcon, type IconComponent } from '../internals/icons.js';
import type { OrderFormMessages } from './orderFormMessages.js';

/** An order that is there, paid or not. */
export type PlacedState = Extract<OrderFormState, { order: unknown }>;

/** What the panel after an order says first, and how. */
export interface PlacedOutcome {
  title: Extract<keyof OrderFormMessages, `placed.title${string}`>;
  tone: 'success' | 'info' | 'warning' | 'neutral';
  icon: IconComponent;
}

const ORDERED: PlacedOutcome = { title: 'placed.title', tone: 'success', icon: CheckIcon };
const WAITING: PlacedOutcome = { title: 'placed.title.waiting', tone: 'info', icon: ClockIcon };

/** What became of an order so far. Pure. */
export function placedOutcome({ step, order }: PlacedState): PlacedOutcome {
  const { status, payment, stripe_order: stripeOrder } = order;
  if (status === 'canceled') return canceledOutcome(stripeOrder === null && order.cancellation_reason !== 'requested');
  if (status !== 'awaiting_funds') return ORDERED;
  if (step === 'redirecting') return { ...WAITING, title: 'placed.title.redirecting' };
  switch (payment?.status) {
    case 'pending':
      return payment.url === null && payment.source !== 'top_up' ? WAITING : pendingOutcome(payment.source);
    case 'settling':
    case 'paid':
      return { title: 'placed.title.settling', tone: 'success', icon: ClockIcon };
    case 'needs_review':
      return { title: 'placed.title.needs_review', tone: 'warning', icon: AlertIcon };
    case 'failed':
      return { title: 'placed.title.failed', tone: 'warning', icon: AlertIcon };
    case 'expired':
    case 'refunded':
      return canceledOutcome(true);
    default:
      return WAITING;
  }
}

function canceledOutcome(isNeverBought: boolean): PlacedOutcome {
  return isNeverBought
    ? { title: 'placed.title.notOrdered', tone: 'warning', icon: AlertIcon }
    : { title: 'placed.title.canceled', tone: 'neutral', icon: CrossIcon };
}

function pendingOutcome(source: string): PlacedOutcome {
  switch (source) {
    case 'checkout':
      return { ...WAITING, title: 'placed.title.checkout' };
    case 'invoice':
      return { title: 'placed.title.invoice', tone: 'success', icon: CheckIcon };
    case 'top_up':
      return { ...WAITING, title: 'placed.title.top_up' };
    default:
      return WAITING;
  }
}
