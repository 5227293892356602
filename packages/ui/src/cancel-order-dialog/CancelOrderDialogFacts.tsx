'use client';

import type { Order } from '@offtake/contract';
import { Fact, Facts } from '../internals/Facts.js';
import { AlertIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { useFormat } from '../internals/useFormat.js';
import { errorMessage } from '../messages/errorMessage.js';
import type { CancelOrderState, OpenTerms } from './cancelOrderState.js';
import type { CancelOrderMessages } from './cancelOrderMessages.js';

export interface CancelOrderDialogFactsProps {
  order: Order;
  state: CancelOrderState;
  messages: CancelOrderMessages;
}

/** What comes back, what becomes of the fees, and why the last attempt failed. */
export function CancelOrderDialogFacts({ order, state, messages }: CancelOrderDialogFactsProps) {
  if (state.step !== 'asking' && state.step !== 'canceling') return null;
  return (
    <>
      <Refund order={order} terms={state.terms} messages={messages} />
      {state.step === 'asking' && state.error && (
        <Notice icon={AlertIcon} tone="danger" role="alert">
          {errorMessage(messages, state.error)}
        </Notice>
      )}
    </>
  );
}

/** Nothing for an order that was not paid. */
function Refund({ order, terms, messages }: { order: Order; terms: OpenTerms; messages: CancelOrderMessages }) {
  const format = useFormat();
  if (terms.window === 'unpaid') return null;
  const areFeesKept = terms.keptFees > 0;
  const refund = format.money(terms.refundAmount, order.currency);
  return (
    <Facts>
      <Fact
        name={messages['cancelOrder.refund']}
        value={<strong className="offtake-CancelOrderDialog-refund">{refund}</strong>}
      />
      <Fact
        name={messages[areFeesKept ? 'cancelOrder.keptFees' : 'cancelOrder.noFees']}
        value={format.money(areFeesKept ? terms.keptFees : order.amount_fees, order.currency)}
      />
    </Facts>
  );
}
