'use client';

import type { MinorUnits, Quote } from '@offtake/contract';
import { Fact } from '../internals/Facts.js';
import { useFormat } from '../internals/useFormat.js';
import { OrderFormTotals } from './OrderFormTotals.js';
import { Part, useOrderFormParts } from './orderFormParts.js';

export interface OrderFormAmountsProps {
  of: Omit<Quote, 'product' | 'metric_tons'>;
  /** What a customer is billed for it, in the currency's smallest unit; null without an invoice. @default null */
  billed?: MinorUnits | null;
}

/** What a quote or an order comes to, line by line. Renders a `<dl>`. */
export function OrderFormAmounts({ of, billed = null }: OrderFormAmountsProps) {
  const { messages } = useOrderFormParts('Quote');
  const format = useFormat();
  return (
    <Part part="quoteFacts" tag="dl" className="offtake-Facts">
      <Fact name={messages['orderForm.subtotal']} value={format.money(of.amount_subtotal, of.currency)} />
      <Fact name={messages['orderForm.fees']} value={format.money(of.amount_fees, of.currency)} />
      <OrderFormTotals total={of.amount_total} billed={billed} currency={of.currency} />
    </Part>
  );
}
