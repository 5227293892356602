'use client';

import { Button } from '../internals/Button.js';
import { AlertIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { ORDER_LIST_COLUMNS } from './orderListColumns.js';
import type { OrderListMessages } from './orderListMessages.js';

export interface OrderListFailedRowProps {
  /** Where it stands, counted from 0. */
  index: number;
  rowRef: ((row: HTMLTableRowElement | null) => void) | undefined;
  onRetry: () => void;
  messages: OrderListMessages;
}

/** Says in the midst of a long list that its orders could not be loaded, with the way to try again. Renders a `<tr>`. */
export function OrderListFailedRow({ index, rowRef, onRetry, messages }: OrderListFailedRowProps) {
  return (
    <tr ref={rowRef} role="row" className="offtake-OrderList-row" data-index={index}>
      <td role="cell" colSpan={ORDER_LIST_COLUMNS.length} className="offtake-OrderList-failed">
        <Notice icon={AlertIcon} tone="danger" role="alert">
          {messages['orderList.failed']}
        </Notice>
        <Button onClick={onRetry}>{messages['common.retry']}</Button>
      </td>
    </tr>
  );
}
