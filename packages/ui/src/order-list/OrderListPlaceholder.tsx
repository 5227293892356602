'use client';

import type { ReactNode } from 'react';
import { Button } from '../internals/Button.js';
import { AlertIcon, OfflineIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { errorMessage } from '../messages/errorMessage.js';
import type { OrderListState } from './orderListState.js';
import type { OrderListMessages } from './orderListMessages.js';

export interface OrderListPlaceholderProps {
  state: OrderListState;
  error: Error | null;
  emptyAction: ReactNode;
  onRetry: () => void;
  onShowAll: () => void;
  messages: OrderListMessages;
}

/** What stands in place of the rows, and the way on from there. Renders a `<div>`, or nothing where there are rows. */
export function OrderListPlaceholder(props: OrderListPlaceholderProps) {
  const { state, error, emptyAction, onRetry, onShowAll, messages } = props;
  if (state === 'loading' || state === 'ready') return null;
  return (
    <div className="offtake-OrderList-placeholder" data-state={state}>
      {state === 'empty' && (
        <>
          <p className="offtake-OrderList-placeholderTitle">{messages['orderList.empty']}</p>
          <p className="offtake-OrderList-placeholderText">{messages['orderList.emptyDescription']}</p>
          {emptyAction}
        </>
      )}
      {state === 'filteredEmpty' && (
        <>
          <p className="offtake-OrderList-placeholderTitle">{messages['orderList.filteredEmpty']}</p>
          <Button onClick={onShowAll}>{messages['orderList.showAll']}</Button>
        </>
      )}
      {state === 'offline' && (
        <Notice icon={OfflineIcon} tone="warning" role="status">
          {messages['orderList.offlineEmpty']}
        </Notice>
      )}
      {state === 'failed' && (
        <>
          <Notice icon={AlertIcon} tone="danger" role="alert">
            {messages['orderList.failed']} {errorMessage(messages, error)}
          </Notice>
          <Button onClick={onRetry}>{messages['common.retry']}</Button>
        </>
      )}
    </div>
  );
}
