'use client';

import type { Order } from '@offtake/contract';
import { useFormat } from '../internals/useFormat.js';
import { CancelOrderCountdown } from './CancelOrderCountdown.js';
import type { CancelOrderState } from './cancelOrderState.js';
import { doneText, tooLateText, whyText } from './cancelOrderWords.js';
import type { CancelOrderMessages } from './cancelOrderMessages.js';

export interface CancelOrderDialogDescriptionProps {
  order: Order;
  state: CancelOrderState;
  /** Seconds until the window closes; null when it does not. */
  secondsLeft: number | null;
  messages: CancelOrderMessages;
}

/** The sentences under the title, for each step. Renders text. */
export function CancelOrderDialogDescription(props: CancelOrderDialogDescriptionProps) {
  const { order, state, secondsLeft, messages } = props;
  const format = useFormat();
  if (state.step === 'waiting') return null;
  if (state.step === 'tooLate') return tooLateText(state.terms, format, messages);
  if (state.step === 'done') return doneText({ order, terms: state.terms, format, messages });
  return (
    <>
      {whyText(state.terms, messages)}{' '}
      {state.terms.window === 'unpaid' && order.stripe_order === null && messages['cancelOrder.closesPayment']}
      {secondsLeft !== null && <CancelOrderCountdown secondsLeft={secondsLeft} messages={messages} />}
    </>
  );
}
