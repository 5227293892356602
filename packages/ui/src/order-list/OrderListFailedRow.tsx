'use client';

import { Button } from '../internals/Button.js';
import { AlertIcon } from '../internals/icons.js';
import { Notice } from '../internals/Notice.js';
import { ORDER_LIST_COLUMNS } from './orderListColumns.js';
import { Part, useOrderListParts } from './orderListParts.js';

export interface OrderListFailedRowProps {
  /** Where it stands, counted from 0. */
  index: number;
  rowRef: (row: HTMLTableRowElement | null) => void;
  onRetry: () => void;
}

/**
 * Says in the midst of a long list that its orders could not be loaded, with the way to try again. Renders a `<tr>`.
 */
export function OrderListFailedRow({ index, rowRef, onRetry }: OrderListFailedRowProps) {
  const { messages } = useOrderListParts('Table');
  return (
    <Part part="row" tag="tr" role="row" data-index={index} partRef={rowRef}>
      <Part part="failed" tag="td" role="cell" colSpan={ORDER_LIST_COLUMNS.length}>
        <Notice icon={AlertIcon} tone="danger" role="alert">
          {messages['orderList.failed']}
        </Notice>
        <Button onClick={onRetry}>{messages['common.retry']}</Button>
      </Part>
    </Part>
  );
}
