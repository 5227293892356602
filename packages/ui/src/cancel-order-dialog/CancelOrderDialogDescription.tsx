'use client';

import { forwardRef } from 'react';
import { ModalDescription, type ModalDescriptionProps } from '../internals/ModalDescription.js';
import { useFormat } from '../internals/useFormat.js';
import { Part, useCancelOrderDialogParts } from './cancelOrderDialogParts.js';
import { CancelOrderCountdown } from './CancelOrderCountdown.js';
import { doneText, tooLateText, whyText } from './cancelOrderWords.js';

export interface CancelOrderDialogDescriptionProps extends ModalDescriptionProps {}

/** The sentences under the title, for each step. Renders a `<p>`. */
export const CancelOrderDialogDescription = forwardRef<HTMLParagraphElement, CancelOrderDialogDescriptionProps>(
  function CancelOrderDialogDescription(props, ref) {
    return (
      <Part part="description" tag={ModalDescription} given={props} partRef={ref}>
        <DescriptionText />
      </Part>
    );
  },
);

function DescriptionText() {
  const { order, state, secondsLeft, messages } = useCancelOrderDialogParts('Description');
  const format = useFormat();
  if (state.step === 'waiting') return null;
  if (state.step === 'tooLate') return tooLateText(state.terms, format, messages);
  if (state.step === 'done') return doneText({ order, terms: state.terms, format, messages });
  return (
    <>
      {whyText(state.terms, messages)}{' '}
      {state.terms.window === 'unpaid' && order.stripe_order === null && messages['cancelOrder.closesPayment']}
      {secondsLeft !== null && <CancelOrderCountdown secondsLeft={secondsLeft} />}
    </>
  );
}
