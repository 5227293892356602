'use client';

import { memo } from 'react';
import { ORDER_LIST_COLUMNS } from './orderListColumns.js';
import { classOf, type OrderListClassNames } from './orderListParts.js';

export interface OrderListPendingRowProps {
  /** In CSS pixels; in a browser only. */
  height: number;
  classNames: OrderListClassNames | undefined;
}

/** A row of a long list that is on its way, as light as can be: it is there for a moment while scrolling. Renders a `<tr>`. */
export const OrderListPendingRow = memo(function OrderListPendingRow({ height, classNames }: OrderListPendingRowProps) {
  return (
    <tr className={classOf('row', classNames, PENDING)} aria-hidden="true" style={{ blockSize: height }}>
      <td className={classOf('pending', classNames, {})} colSpan={ORDER_LIST_COLUMNS.length}>
        <span className="offtake-Skeleton" />
      </td>
    </tr>
  );
});

const PENDING = { status: null, opens: false };
