'use client';

import type { OrderFormState } from '@offtake/hooks';
import { forwardRef } from 'react';
import { Button, type ButtonProps } from '../internals/Button.js';
import type { Format } from '../internals/createFormat.js';
import { useComposedRef } from '../internals/useComposedRef.js';
import { useFormat } from '../internals/useFormat.js';
import { billedTotal } from './billedTotal.js';
import type { IntentState } from './intentState.js';
import type { OrderFormMessages } from './orderFormMessages.js';
import { Part, useOrderFormParts } from './orderFormParts.js';

export interface OrderFormPlaceProps extends ButtonProps {}

/**
 * Buys what is under review, says that a duplicate is wanted, or asks again for an outcome that is not known. Pressed
 * twice, it buys once. Renders a `<button>`.
 */
export const OrderFormPlace = forwardRef<HTMLButtonElement, OrderFormPlaceProps>(function OrderFormPlace(props, ref) {
  const { form, messages, placeButton } = useOrderFormParts('Place');
  const format = useFormat();
  const { step } = form.state;
  const isPending = step === 'placing';
  return (
    <Part
      part="place"
      tag={Button}
      variant={step === 'duplicate' ? 'secondary' : 'primary'}
      isPending={isPending}
      onClick={form.place}
      given={props}
      partRef={useComposedRef(ref, placeButton)}
      state={{ pending: isPending }}
    >
      {labelOf(form.state, messages, format)}
    </Part>
  );
});

function labelOf(state: OrderFormState, messages: OrderFormMessages, format: Format): string {
  if (state.step === 'placing') return messages['review.placing'];
  if (state.step === 'unknown') return messages['unknown.check'];
  return 'intent' in state ? buyingLabel(state, messages, format) : messages['common.retry'];
}

function buyingLabel({ step, intent }: IntentState, messages: OrderFormMessages, format: Format): string {
  const source = intent.input.payment?.source;
  const money = (amount: number) => format.money(amount, intent.quote.currency);
  const total = money(intent.quote.amount_total);
  if (step === 'duplicate') return messages['duplicate.confirm']({ total });
  if (source === 'checkout') return messages['review.place.checkout']({ total });
  if (source === 'invoice') return messages['review.place.invoice']({ billed: money(billedTotal(intent)) });
  return messages['review.place']({ total });
}
