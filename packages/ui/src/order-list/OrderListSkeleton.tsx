'use client';

import { memo } from 'react';
import { ORDER_LIST_COLUMNS, type OrderListColumn } from './orderListColumns.js';
import { classOf, type OrderListClassNames } from './orderListParts.js';

export interface OrderListSkeletonProps {
  classNames: OrderListClassNames | undefined;
}

const SKELETON_ROWS = 5;

/**
 * Rows that are on their way, as tall as those to come; light, as they are the first that is seen. Renders `<tr>`
 * elements.
 */
export const OrderListSkeleton = memo(function OrderListSkeleton({ classNames }: OrderListSkeletonProps) {
  return Array.from({ length: SKELETON_ROWS }, (_, index) => (
    <tr key={index} role="row" className={classOf('row', classNames, NO_ORDER)} aria-hidden="true">
      {ORDER_LIST_COLUMNS.map((column) => (
        <td
          key={column}
          role="cell"
          className={classOf('cell', classNames, { column, empty: false })}
          data-column={column}
        >
          {orderListBone(column, classNames)}
        </td>
      ))}
    </tr>
  ));
});

const NO_ORDER = { status: null, opens: false };

/** A line of words that is on its way. Renders a `<span>`. */
export function orderListBone(column: OrderListColumn, classNames: OrderListClassNames | undefined) {
  return (
    <span className={classOf('line', classNames, {})}>
      <span className={`offtake-Skeleton ${classOf('bone', classNames, { column })}`} data-column={column} />
    </span>
  );
}
