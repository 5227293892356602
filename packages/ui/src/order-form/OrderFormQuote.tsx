'use client';

import type { Quote } from '@offtake/contract';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { useFormat } from '../internals/useFormat.js';
import { OrderFormAmounts } from './OrderFormAmounts.js';
import { Part, useOrderFormParts } from './orderFormParts.js';
import { useDelivery } from './useDelivery.js';

export interface OrderFormQuoteProps extends ComponentPropsWithoutRef<'div'>, AsChild {}

/** The live quote: tons, and what they cost. Read out when it changes. Renders a `<div>`. */
export const OrderFormQuote = forwardRef<HTMLDivElement, OrderFormQuoteProps>(function OrderFormQuote(props, ref) {
  const { form, messages } = useOrderFormParts('Quote');
  return (
    <Part
      part="quote"
      role="status"
      aria-label={messages['orderForm.quoteLabel']}
      given={props}
      partRef={ref}
      state={{ empty: form.quote === null }}
    >
      {form.quote ? (
        <QuoteLines quote={form.quote} />
      ) : (
        <Part part="quoteEmpty" tag="p" className="offtake-Text" data-tone="muted">
          {messages['orderForm.quoteEmpty']}
        </Part>
      )}
    </Part>
  );
});

function QuoteLines({ quote }: { quote: Quote }) {
  const { form, messages } = useOrderFormParts('Quote');
  const format = useFormat();
  const delivery = useDelivery(form.product);
  return (
    <>
      <Part part="quoteTons" tag="p">
        <Part part="quoteNumber" tag="strong">
          {messages['common.metricTons']({ tons: format.number(quote.metric_tons) })}
        </Part>{' '}
        {delivery.year === null || delivery.isSpot
          ? messages['orderForm.quoteTonsSpot']
          : messages['orderForm.quoteTons']({ year: delivery.year })}
      </Part>
      <OrderFormAmounts of={quote} />
    </>
  );
}
