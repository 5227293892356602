'use client';

import { useState } from 'react';
import { useFormat } from '../internals/useFormat.js';
import type { CancelOrderDialogDescriptionProps } from './CancelOrderDialogDescription.js';
import { cancelOrderTitle, doneText, tooLateText } from './cancelOrderWords.js';
import { formatTimeLeft } from './formatTimeLeft.js';
import type { CancelOrderMessages } from './cancelOrderMessages.js';

/** How many seconds before the end the time left is read out; to read it each second would drown everything else. */
const ANNOUNCED_AT = [60, 5 * 60, 15 * 60, 60 * 60];

/** What changes while the dialog is open, for those who do not see it. Renders a `<p>`. */
export function CancelOrderDialogStatus(props: CancelOrderDialogDescriptionProps) {
  const format = useFormat();
  const moment = ANNOUNCED_AT.find((seconds) => (props.secondsLeft ?? Number.POSITIVE_INFINITY) <= seconds);
  // What is so at first is read out with the dialog itself.
  const [firstMoment] = useState(moment);
  const { order, state, messages } = props;
  const title = cancelOrderTitle(state, messages);
  return (
    <p className="offtake-VisuallyHidden" role="status">
      {state.step === 'asking' && moment !== undefined && moment !== firstMoment && timeLeftText(moment, messages)}
      {state.step === 'canceling' && messages['cancelOrder.canceling']}
      {state.step === 'tooLate' && `${title}. ${tooLateText(state.terms, format, messages)}`}
      {state.step === 'done' && `${title}. ${doneText({ order, terms: state.terms, format, messages })}`}
    </p>
  );
}

function timeLeftText(secondsLeft: number, messages: CancelOrderMessages): string {
  return messages['cancelOrder.timeLeft']({ time: formatTimeLeft(secondsLeft, messages) });
}
