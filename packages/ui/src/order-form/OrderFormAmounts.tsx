'use client';

import type { Quote } from '@offtake/contract';
import { Fact } from '../internals/Facts.js';
import { useFormat } from '../internals/useFormat.js';
import { Part, useOrderFormParts } from './orderFormParts.js';

/** What a quote or an order comes to, line by line. Renders a `<dl>`. */
export function OrderFormAmounts({ of }: { of: Omit<Quote, 'product' | 'metric_tons'> }) {
  const { messages } = useOrderFormParts('Quote');
  const format = useFormat();
  return (
    <Part part="quoteFacts" tag="dl" className="offtake-Facts">
      <Fact name={messages['orderForm.subtotal']} value={format.money(of.amount_subtotal, of.currency)} />
      <Fact name={messages['orderForm.fees']} value={format.money(of.amount_fees, of.currency)} />
      <Fact isTotal name={messages['orderForm.total']} value={format.money(of.amount_total, of.currency)} />
    </Part>
  );
}
