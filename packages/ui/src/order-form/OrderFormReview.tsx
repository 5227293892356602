'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { ModalContent } from '../internals/ModalContent.js';
import { ModalHeader } from '../internals/ModalHeader.js';
import { ModalRoot } from '../internals/ModalRoot.js';
import { useRadixDialog } from '../internals/useRadixDialog.js';
import { textOf } from '../messages/textOf.js';
import type { IntentState } from './intentState.js';
import type { OrderFormMessages } from './orderFormMessages.js';
import { Part, useOrderFormParts } from './orderFormParts.js';
import { OrderFormReviewActions } from './OrderFormReviewActions.js';
import { OrderFormReviewFacts } from './OrderFormReviewFacts.js';
import { OrderFormReviewTerms } from './OrderFormReviewTerms.js';

export interface OrderFormReviewProps extends Omit<ComponentPropsWithoutRef<'div'>, 'role'> {}

/**
 * The last look before anything is spent, and the wait after it. Renders a modal dialog, a `<div>` in the browser's top
 * layer with its title and what it is given; nothing while nothing is under review.
 */
export const OrderFormReview = forwardRef<HTMLDivElement, OrderFormReviewProps>(function OrderFormReview(
  { children, ...props },
  ref,
) {
  const { form, messages, placeButton } = useOrderFormParts('Review');
  const { state } = form;
  // Loaded while the form is filled in.
  useRadixDialog();
  if (!('intent' in state)) return null;
  return (
    <ModalRoot isOpen isBusy={state.step === 'placing' || state.step === 'unknown'} onClose={form.back}>
      <Part
        part="review"
        tag={ModalContent}
        initialFocus={placeButton}
        given={props}
        partRef={ref}
        state={{ state: state.step }}
      >
        <ModalHeader title={messages[TITLES[state.step]]} description={descriptionOf(state, messages)} />
        {children ?? (
          <>
            <OrderFormReviewFacts />
            <OrderFormReviewTerms />
            <OrderFormReviewActions />
          </>
        )}
      </Part>
    </ModalRoot>
  );
});

const TITLES = {
  reviewing: 'review.title',
  placing: 'review.title',
  duplicate: 'duplicate.title',
  unknown: 'unknown.title',
} as const satisfies Record<IntentState['step'], string>;

function descriptionOf(state: IntentState, messages: OrderFormMessages): string | undefined {
  if (state.step === 'unknown') return messages['unknown.description'];
  if (state.step === 'duplicate') return undefined;
  return textOf(messages, `review.description.${state.intent.input.payment?.source}`) ?? undefined;
}
