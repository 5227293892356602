'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { AlertIcon, ClockIcon, ShieldIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { useFormat } from '../internals/useFormat.js';
import { useIsSlow } from '../internals/useIsSlow.js';
import type { IntentState } from './intentState.js';
import { OrderFormErrorNotice } from './OrderFormErrorNotice.js';
import { Part, useOrderFormParts } from './orderFormParts.js';

export interface OrderFormReviewTermsProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/**
 * On what terms it is bought, why the last try did not succeed, or what is in question. Renders a `<div>`, or nothing
 * while nothing is under review.
 */
export const OrderFormReviewTerms = forwardRef<HTMLDivElement, OrderFormReviewTermsProps>(
  function OrderFormReviewTerms(props, ref) {
    const { form, messages } = useOrderFormParts('ReviewTerms');
    const { state } = form;
    if (!('intent' in state)) return null;
    return (
      <Part part="reviewTerms" className="offtake-Notices" given={props} partRef={ref}>
        {state.step === 'duplicate' && (
          <Notice icon={AlertIcon} tone="warning" role="alert">
            {messages[state.isRepeat ? 'duplicate.repeated' : 'duplicate.description']}
          </Notice>
        )}
        {(state.step === 'reviewing' || state.step === 'placing') && <Terms state={state} />}
        <OrderFormErrorNotice />
        <ElsewhereNotice />
        <SlowNotice />
      </Part>
    );
  },
);

function Terms({ state }: { state: IntentState }) {
  const { messages } = useOrderFormParts('ReviewTerms');
  const format = useFormat();
  const { quote, input } = state.intent;
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
    </>
  );
}

/** The wait is announced when it begins, as the review shows nothing else that changes. */
function ElsewhereNotice() {
  const { form, messages } = useOrderFormParts('ReviewTerms');
  if (form.state.step !== 'placing' || !form.state.isElsewhere) return null;
  return (
    <Notice icon={ClockIcon} role="status">
      {messages['review.elsewhere']}
    </Notice>
  );
}

function SlowNotice() {
  const { form, messages } = useOrderFormParts('ReviewTerms');
  if (!useIsSlow(form.state.step === 'placing' && !form.state.isElsewhere)) return null;
  return (
    <Notice icon={ClockIcon} role="status">
      {messages['review.slow']}
    </Notice>
  );
}
