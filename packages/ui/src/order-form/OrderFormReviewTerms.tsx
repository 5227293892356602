'use client';

import { useEffect, type RefObject } from 'react';
import { Button } from '../internals/Button.js';
import { AlertIcon, ClockIcon, ShieldIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { useFormat } from '../internals/useFormat.js';
import { useIsSlow } from '../internals/useIsSlow.js';
import { billedTotal } from './billedTotal.js';
import type { IntentState } from './intentState.js';
import { OrderFormError } from './OrderFormError.js';
import { useOrderFormContext } from './orderFormContext.js';

export interface OrderFormReviewTermsProps {
  state: IntentState;
  /** What has the focus at first, and again when the buyer comes back from a question. */
  placeButton: RefObject<HTMLButtonElement | null>;
}

/** On what terms it is bought, and the button that buys it. */
export function OrderFormReviewTerms({ state, placeButton }: OrderFormReviewTermsProps) {
  const { form, messages } = useOrderFormContext();
  const format = useFormat();
  const { quote, input } = state.intent;
  const isPlacing = state.step === 'placing';
  const isSlow = useIsSlow(isPlacing);
  useEffect(() => placeButton.current?.focus(), [placeButton]);
  const money = (amount: number) => format.money(amount, quote.currency);
  const isPaidLater = input.payment !== undefined && input.payment.source !== 'balance';
  const cancelTerms = messages[isPaidLater ? 'review.cancelUnpaid' : 'review.cancelTerms'];
  return (
    <>
      {state.step === 'reviewing' && state.previousQuote && (
        <Notice icon={AlertIcon} tone="warning" role="alert">
          {messages['review.priceChanged']({
            before: money(state.previousQuote.amount_total),
            now: money(quote.amount_total),
          })}
        </Notice>
      )}
      <Notice icon={ClockIcon}>
        {cancelTerms({ subtotal: money(quote.amount_subtotal), fees: money(quote.amount_fees) })}
      </Notice>
      <Notice icon={ShieldIcon}>{messages['review.guarantee']}</Notice>
      <OrderFormError />
      {isSlow && (
        <Notice icon={ClockIcon} role="status">
          {messages['review.slow']}
        </Notice>
      )}
      <div className="offtake-Dialog-footer">
        <Button onClick={form.back} disabled={isPlacing}>
          {messages['common.back']}
        </Button>
        <Button ref={placeButton} variant="primary" isPending={isPlacing} onClick={form.place}>
          {isPlacing ? messages['review.placing'] : <PlaceLabel state={state} />}
        </Button>
      </div>
    </>
  );
}

function PlaceLabel({ state: { intent } }: { state: IntentState }) {
  const { messages } = useOrderFormContext();
  const format = useFormat();
  const source = intent.input.payment?.source;
  const money = (amount: number) => format.money(amount, intent.quote.currency);
  const total = money(intent.quote.amount_total);
  if (source === 'checkout') return messages['review.place.checkout']({ total });
  if (source === 'invoice') return messages['review.place.invoice']({ billed: money(billedTotal(intent)) });
  return messages['review.place']({ total });
}
