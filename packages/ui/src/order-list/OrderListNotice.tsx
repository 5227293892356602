'use client';

import type { useOrders } from '@offtake/hooks';
import { Button } from '../internals/Button.js';
import { AlertIcon, OfflineIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import type { OrderListNoticeKind } from './orderListState.js';
import type { OrderListMessages } from './orderListMessages.js';

export interface OrderListNoticeProps {
  kind: OrderListNoticeKind;
  orders: ReturnType<typeof useOrders>;
  messages: OrderListMessages;
}

/** Says that the rows below may be out of date, and why. Renders a `<div>`, empty when there is nothing to say. */
export function OrderListNotice({ kind, orders, messages }: OrderListNoticeProps) {
  return (
    <div className="offtake-OrderList-notice" role="status">
      {kind && (
        <Notice icon={kind === 'offline' ? OfflineIcon : AlertIcon} tone="warning">
          {messages[`orderList.${kind}`]}{' '}
          {kind === 'stale' && (
            <Button variant="link" isPending={orders.isFetching} onClick={() => void orders.refetch()}>
              {messages['common.retry']}
            </Button>
          )}
        </Notice>
      )}
    </div>
  );
}
