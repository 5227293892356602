'use client';

import { type OrderFormState } from '@offtake/hooks';
import { useRef } from 'react';
import { Button } from '../internals/Button.js';
import { Fact, Facts } from '../internals/Facts.js';
import { ModalDialog } from '../internals/ModalDialog.js';
import { AlertIcon, ClockIcon, ShieldIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { useFormat } from '../internals/useFormat.js';
import { useIsSlow } from '../internals/useIsSlow.js';
import { errorMessage } from '../messages/errorMessage.js';
import { useOrderFormContext } from './orderFormContext.js';
import { OrderFormUnknown } from './OrderFormUnknown.js';
import { useDelivery } from './useDelivery.js';

/** The states in which something is about to be bought, or may have been. */
export type IntentState = Extract<OrderFormState, { intent: unknown }>;

/** The last look before anything is spent, and the wait after it. Renders a modal dialog, or nothing. */
export function OrderFormReview() {
  const { form, messages } = useOrderFormContext();
  const { state } = form;
  const placeButton = useRef<HTMLButtonElement>(null);
  if (!('intent' in state)) return null;
  const isUnknown = state.step === 'unknown';
  const isBalance = form.draft.paymentSource === 'balance';
  return (
    <ModalDialog
      isOpen
      isBusy={state.step !== 'reviewing'}
      onClose={form.back}
      title={isUnknown ? messages['unknown.title'] : messages['review.title']}
      description={
        isUnknown ? messages['unknown.description'] : isBalance ? messages['review.description.balance'] : undefined
      }
      initialFocus={placeButton}
    >
      <ReviewFacts state={state} />
      {isUnknown ? <OrderFormUnknown error={state.error} /> : <ReviewTerms state={state} placeButton={placeButton} />}
    </ModalDialog>
  );
}

function ReviewFacts({ state }: { state: IntentState }) {
  const { form, messages } = useOrderFormContext();
  const format = useFormat();
  const { quote, input } = state.intent;
  const product = form.products.data?.find(({ id }) => id === quote.product) ?? null;
  const delivery = useDelivery(product);
  return (
    <Facts>
      <Fact name={messages['review.product']} value={product?.name ?? quote.product} />
      <Fact
        name={messages['review.quantity']}
        value={messages['common.metricTons']({ tons: format.number(quote.metric_tons) })}
      />
      {(delivery.isSpot || delivery.year !== null) && (
        <Fact
          name={messages['review.delivery']}
          value={
            delivery.isSpot || delivery.year === null
              ? messages['delivery.spot']
              : messages['delivery.byYear']({ year: delivery.year })
          }
        />
      )}
      <Fact
        name={messages['review.publicName']}
        value={<bdi>{input.beneficiary?.public_name ?? messages['review.ownName']}</bdi>}
      />
      <Fact isTotal name={messages['orderForm.total']} value={format.money(quote.amount_total, quote.currency)} />
    </Facts>
  );
}

interface ReviewTermsProps {
  state: IntentState;
  placeButton: React.RefObject<HTMLButtonElement | null>;
}

function ReviewTerms({ state, placeButton }: ReviewTermsProps) {
  const { form, messages } = useOrderFormContext();
  const format = useFormat();
  const { quote } = state.intent;
  const isPlacing = state.step === 'placing';
  const isSlow = useIsSlow(isPlacing);
  const money = (amount: number) => format.money(amount, quote.currency);
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
        {messages['review.cancelTerms']({ subtotal: money(quote.amount_subtotal), fees: money(quote.amount_fees) })}
      </Notice>
      <Notice icon={ShieldIcon}>{messages['review.guarantee']}</Notice>
      {state.step === 'reviewing' && state.error && (
        <Notice icon={AlertIcon} tone="danger" role="alert">
          {errorMessage(messages, state.error)}
        </Notice>
      )}
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
          {isPlacing ? messages['review.placing'] : messages['review.place']({ total: money(quote.amount_total) })}
        </Button>
      </div>
    </>
  );
}
