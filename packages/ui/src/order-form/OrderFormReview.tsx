'use client';

import { useRef } from 'react';
import { ModalDialog } from '../internals/ModalDialog.js';
import { textOf } from '../messages/textOf.js';
import type { IntentState } from './intentState.js';
import { OrderFormDuplicate } from './OrderFormDuplicate.js';
import { OrderFormReviewFacts } from './OrderFormReviewFacts.js';
import { OrderFormReviewTerms } from './OrderFormReviewTerms.js';
import { OrderFormUnknown } from './OrderFormUnknown.js';
import { useOrderFormContext, type OrderFormContextValue } from './orderFormContext.js';

/** The last look before anything is spent, and the wait after it. Renders a modal dialog, or nothing. */
export function OrderFormReview() {
  const { form, messages } = useOrderFormContext();
  const { state } = form;
  const placeButton = useRef<HTMLButtonElement>(null);
  if (!('intent' in state)) return null;
  return (
    <ModalDialog
      isOpen
      isBusy={state.step === 'placing' || state.step === 'unknown'}
      onClose={form.back}
      title={messages[TITLES[state.step]]}
      description={descriptionOf(state, messages)}
      initialFocus={placeButton}
    >
      <OrderFormReviewFacts state={state} />
      {state.step === 'unknown' && <OrderFormUnknown />}
      {state.step === 'duplicate' && <OrderFormDuplicate state={state} />}
      {(state.step === 'reviewing' || state.step === 'placing') && (
        <OrderFormReviewTerms state={state} placeButton={placeButton} />
      )}
    </ModalDialog>
  );
}

const TITLES = {
  reviewing: 'review.title',
  placing: 'review.title',
  duplicate: 'duplicate.title',
  unknown: 'unknown.title',
} as const satisfies Record<IntentState['step'], string>;

function descriptionOf(state: IntentState, messages: OrderFormContextValue['messages']): string | undefined {
  if (state.step === 'unknown') return messages['unknown.description'];
  if (state.step === 'duplicate') return undefined;
  const { payment } = state.intent.input;
  return textOf(messages, `review.description.${payment?.source}`) ?? undefined;
}
