import type { Order } from '@offtake/contract';
import type { Format } from '../internals/createFormat.js';
import type { CancelOrderState, ClosedTerms, OpenTerms } from './cancelOrderState.js';
import type { CancelOrderMessages } from './cancelOrderMessages.js';

const TITLES = {
  waiting: 'cancelOrder.title',
  asking: 'cancelOrder.title',
  canceling: 'cancelOrder.title',
  tooLate: 'cancelOrder.tooLateTitle',
  done: 'cancelOrder.doneTitle',
} as const satisfies Record<CancelOrderState['step'], keyof CancelOrderMessages>;

export function cancelOrderTitle(state: CancelOrderState, messages: CancelOrderMessages): string {
  const isPaid = state.step === 'tooLate' && state.terms.reason === 'paid';
  return messages[isPaid ? 'cancelOrder.paidTitle' : TITLES[state.step]];
}

/** Why more comes back than the 24 hours after an order would give, or why nothing does; null within those. */
export function whyText({ window }: OpenTerms, messages: CancelOrderMessages): string | null {
  if (window === 'new_order') return null;
  return window === 'unpaid' ? messages['cancelOrder.noDeadline'] : messages[`cancelOrder.fullRefund.${window}`];
}

export function tooLateText({ closedAt, reason }: ClosedTerms, format: Format, messages: CancelOrderMessages): string {
  if (reason === 'paid') return messages['cancelOrder.paid'];
  return closedAt === null
    ? messages['cancelOrder.notPossible']
    : messages['cancelOrder.tooLate']({ date: format.dateTime(closedAt) });
}

export interface DoneTextOptions {
  order: Order;
  terms: OpenTerms;
  format: Format;
  messages: CancelOrderMessages;
}

/** What comes back of a canceled order, and what does not. */
export function doneText({ order, terms, format, messages }: DoneTextOptions): string {
  if (terms.window === 'unpaid') return messages['cancelOrder.doneUnpaid'];
  const refund = messages['cancelOrder.done']({ refund: format.money(terms.refundAmount, order.currency) });
  if (terms.keptFees === 0) return refund;
  const fees = messages['cancelOrder.doneFees']({ fees: format.money(terms.keptFees, order.currency) });
  return `${refund} ${fees}`;
}
