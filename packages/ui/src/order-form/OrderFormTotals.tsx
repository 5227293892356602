'use client';

import type { CurrencyCode, MinorUnits } from '@offtake/contract';
import { Fact } from '../internals/Facts.js';
import { useFormat } from '../internals/useFormat.js';
import { useOrderFormParts } from './orderFormParts.js';

export interface OrderFormTotalsProps {
  /** What the order costs, in the currency's smallest unit. */
  total: MinorUnits;
  /** What a customer is billed for it; null where it is paid without an invoice. */
  billed: MinorUnits | null;
  currency: CurrencyCode;
}

/** The sum at the end: what is paid, and what the order costs where a customer pays another sum. Renders `<div>`s. */
export function OrderFormTotals({ total, billed, currency }: OrderFormTotalsProps) {
  const { messages } = useOrderFormParts('Quote');
  const format = useFormat();
  if (billed === null) return <Fact isTotal name={messages['orderForm.total']} value={format.money(total, currency)} />;
  return (
    <>
      {billed !== total && <Fact name={messages['review.orderTotal']} value={format.money(total, currency)} />}
      <Fact isTotal name={messages['review.billed']} value={format.money(billed, currency)} />
    </>
  );
}
