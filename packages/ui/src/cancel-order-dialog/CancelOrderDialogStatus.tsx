'use client';

import { forwardRef, useState, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { useFormat } from '../internals/useFormat.js';
import { Part, useCancelOrderDialogParts } from './cancelOrderDialogParts.js';
import type { CancelOrderMessages } from './cancelOrderMessages.js';
import { cancelOrderTitle, doneText, tooLateText } from './cancelOrderWords.js';
import { formatTimeLeft } from './formatTimeLeft.js';

export interface CancelOrderDialogStatusProps extends ComponentPropsWithoutRef<'p'>, AsChild {}

/** How many seconds before the end the time left is read out; to read it each second would drown everything else. */
const ANNOUNCED_AT = [60, 5 * 60, 15 * 60, 60 * 60];

/** What changes while the dialog is open, for those who do not see it. Renders a `<p>`. */
export const CancelOrderDialogStatus = forwardRef<HTMLParagraphElement, CancelOrderDialogStatusProps>(
  function CancelOrderDialogStatus(props, ref) {
    const { order, state, secondsLeft, messages } = useCancelOrderDialogParts('Status');
    const format = useFormat();
    const moment = ANNOUNCED_AT.find((seconds) => (secondsLeft ?? Number.POSITIVE_INFINITY) <= seconds);
    // What is so at first is read out with the dialog itself.
    const [firstMoment] = useState(moment);
    const told = (second: string) => messages['common.sentences']({ first: cancelOrderTitle(state, messages), second });
    return (
      <Part part="status" tag="p" role="status" className="offtake-VisuallyHidden" given={props} partRef={ref}>
        {state.step === 'asking' && moment !== undefined && moment !== firstMoment && timeLeftText(moment, messages)}
        {state.step === 'canceling' && messages['cancelOrder.canceling']}
        {state.step === 'tooLate' && told(tooLateText(state.terms, format, messages))}
        {state.step === 'done' && told(doneText({ order, terms: state.terms, format, messages }))}
      </Part>
    );
  },
);

function timeLeftText(secondsLeft: number, messages: CancelOrderMessages): string {
  return messages['cancelOrder.timeLeft']({ time: formatTimeLeft(secondsLeft, messages) });
}
