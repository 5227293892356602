'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Fact } from '../internals/Facts.js';
import { toDisplayText } from '../internals/toDisplayText.js';
import { useFormat } from '../internals/useFormat.js';
import { labelOf } from '../messages/labelOf.js';
import { billedTotal } from './billedTotal.js';
import type { IntentState } from './intentState.js';
import { Part, useOrderFormParts } from './orderFormParts.js';
import { OrderFormTotals } from './OrderFormTotals.js';
import { useDelivery } from './useDelivery.js';

export interface OrderFormReviewFactsProps extends ComponentPropsWithoutRef<'dl'>, AsChild {}

/**
 * What is about to be bought, for whom and how it is paid. Renders a `<dl>`, or nothing while nothing is under review.
 */
export const OrderFormReviewFacts = forwardRef<HTMLDListElement, OrderFormReviewFactsProps>(
  function OrderFormReviewFacts(props, ref) {
    const { state } = useOrderFormParts('ReviewFacts').form;
    if (!('intent' in state)) return null;
    return (
      <Part part="reviewFacts" tag="dl" className="offtake-Facts" given={props} partRef={ref}>
        <IntentFacts state={state} />
      </Part>
    );
  },
);

function IntentFacts({ state }: { state: IntentState }) {
  const { form, messages } = useOrderFormParts('ReviewFacts');
  const format = useFormat();
  const { quote, input } = state.intent;
  const product = form.products.data?.find(({ id }) => id === quote.product) ?? null;
  const delivery = useDelivery(product);
  return (
    <>
      <Fact name={messages['review.product']} value={<bdi>{toDisplayText(product?.name ?? quote.product)}</bdi>} />
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
        value={<bdi>{toDisplayText(input.beneficiary?.public_name ?? messages['review.ownName'])}</bdi>}
      />
      {input.payment && (
        <Fact
          name={messages['review.paymentSource']}
          value={labelOf(messages, 'paymentSource', input.payment.source)}
        />
      )}
      <InvoiceFacts state={state} />
      <OrderFormTotals
        total={quote.amount_total}
        billed={input.payment?.source === 'invoice' ? billedTotal(state.intent) : null}
        currency={quote.currency}
      />
    </>
  );
}

/** Nothing for an order that is not paid by a customer's invoice. */
function InvoiceFacts({ state }: { state: IntentState }) {
  const { messages } = useOrderFormParts('ReviewFacts');
  const { input } = state.intent;
  if (input.payment?.source !== 'invoice') return null;
  const { customer, days_until_due: days } = input.payment;
  return (
    <>
      <Fact
        name={messages['review.customer']}
        value={
          <>
            <bdi>{toDisplayText(customer.name)}</bdi>
            <br />
            <bdi>{toDisplayText(customer.email)}</bdi>
          </>
        }
      />
      <Fact name={messages['review.due']} value={messages['review.dueIn']({ days })} />
    </>
  );
}
