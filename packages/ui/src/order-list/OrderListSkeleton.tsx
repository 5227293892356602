'use client';

import { OrderListCell } from './OrderListCell.js';
import { ORDER_LIST_COLUMNS } from './orderListColumns.js';
import type { OrderListMessages } from './orderListMessages.js';

const SKELETON_ROWS = 5;

/** Rows that are on their way, as tall as those to come. Renders `<tr>` elements. */
export function OrderListSkeleton({ messages }: { messages: OrderListMessages }) {
  return Array.from({ length: SKELETON_ROWS }, (_, index) => <OrderListSkeletonRow key={index} messages={messages} />);
}

export interface OrderListSkeletonRowProps {
  /** In CSS pixels; in a browser only. @default what its content takes */
  height?: number | undefined;
  messages: OrderListMessages;
}

/** A row that is on its way. Renders a `<tr>`. */
export function OrderListSkeletonRow({ height, messages }: OrderListSkeletonRowProps) {
  const style = height === undefined ? {} : { style: { blockSize: height } };
  return (
    <tr role="row" className="offtake-OrderList-row" aria-hidden="true" {...style}>
      {ORDER_LIST_COLUMNS.map((column) => (
        <OrderListCell key={column} column={column} messages={messages}>
          <span className="offtake-OrderList-line">
            <span className="offtake-Skeleton offtake-OrderList-bone" data-column={column} />
          </span>
        </OrderListCell>
      ))}
    </tr>
  );
}
