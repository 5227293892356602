'use client';

import { OrderListCell } from './OrderListCell.js';
import { ORDER_LIST_COLUMNS } from './orderListColumns.js';
import type { OrderListMessages } from './orderListMessages.js';

const SKELETON_ROWS = 5;

/** Rows that are on their way, as tall as those to come. Renders `<tr>` elements. */
export function OrderListSkeleton({ messages }: { messages: OrderListMessages }) {
  return Array.from({ length: SKELETON_ROWS }, (_, index) => (
    <tr key={index} role="row" className="offtake-OrderList-row" aria-hidden="true">
      {ORDER_LIST_COLUMNS.map((column) => (
        <OrderListCell key={column} column={column} messages={messages}>
          <span className="offtake-OrderList-line">
            <span className="offtake-Skeleton offtake-OrderList-bone" data-column={column} />
          </span>
        </OrderListCell>
      ))}
    </tr>
  ));
}
