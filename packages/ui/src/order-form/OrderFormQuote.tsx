'use client';

import type { Quote } from '@offtake/contract';
import { Fact, Facts } from '../internals/Facts.js';
import { useFormat } from '../internals/useFormat.js';
import { useOrderFormContext } from './orderFormContext.js';
import { useDelivery } from './useDelivery.js';

/** The live quote: tons, and what they cost. Read out when it changes. Renders a `<div>`. */
export function OrderFormQuote() {
  const { form, messages } = useOrderFormContext();
  return (
    <div className="offtake-OrderForm-quote" role="status" aria-label={messages['orderForm.quoteLabel']}>
      {form.quote ? (
        <QuoteLines quote={form.quote} />
      ) : (
        <p className="offtake-Text offtake-OrderForm-quoteEmpty" data-tone="muted">
          {messages['orderForm.quoteEmpty']}
        </p>
      )}
    </div>
  );
}

function QuoteLines({ quote }: { quote: Quote }) {
  const { form, messages } = useOrderFormContext();
  const format = useFormat();
  const delivery = useDelivery(form.product);
  return (
    <>
      <p className="offtake-OrderForm-quoteTons">
        <strong className="offtake-OrderForm-quoteNumber">
          {messages['common.metricTons']({ tons: format.number(quote.metric_tons) })}
        </strong>{' '}
        {delivery.year === null || delivery.isSpot
          ? messages['orderForm.quoteTonsSpot']
          : messages['orderForm.quoteTons']({ year: delivery.year })}
      </p>
      <Facts className="offtake-OrderForm-quoteFacts">
        <Fact name={messages['orderForm.subtotal']} value={format.money(quote.amount_subtotal, quote.currency)} />
        <Fact name={messages['orderForm.fees']} value={format.money(quote.amount_fees, quote.currency)} />
        <Fact isTotal name={messages['orderForm.total']} value={format.money(quote.amount_total, quote.currency)} />
      </Facts>
    </>
  );
}
