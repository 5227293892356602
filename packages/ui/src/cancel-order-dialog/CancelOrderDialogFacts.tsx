'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Fact } from '../internals/Facts.js';
import { useFormat } from '../internals/useFormat.js';
import { Part, useCancelOrderDialogParts } from './cancelOrderDialogParts.js';

export interface CancelOrderDialogFactsProps extends ComponentPropsWithoutRef<'dl'>, AsChild {}

/**
 * What comes back, and what becomes of the fees. Renders a `<dl>`, or nothing for an order that was not paid, and after
 * the question.
 */
export const CancelOrderDialogFacts = forwardRef<HTMLDListElement, CancelOrderDialogFactsProps>(
  function CancelOrderDialogFacts(props, ref) {
    const { order, state, messages } = useCancelOrderDialogParts('Facts');
    const format = useFormat();
    if (state.step !== 'asking' && state.step !== 'canceling') return null;
    const { terms } = state;
    if (terms.window === 'unpaid') return null;
    const areFeesKept = terms.keptFees > 0;
    const refund = format.money(terms.refundAmount, order.currency);
    return (
      <Part part="facts" tag="dl" className="offtake-Facts" given={props} partRef={ref}>
        <Fact
          name={messages['cancelOrder.refund']}
          value={
            <Part part="refund" tag="strong">
              {refund}
            </Part>
          }
        />
        <Fact
          name={messages[areFeesKept ? 'cancelOrder.keptFees' : 'cancelOrder.noFees']}
          value={format.money(areFeesKept ? terms.keptFees : order.amount_fees, order.currency)}
        />
      </Part>
    );
  },
);
