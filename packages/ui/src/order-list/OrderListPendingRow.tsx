'use client';

import { memo } from 'react';
import { ORDER_LIST_COLUMNS } from './orderListColumns.js';
import { Part } from './orderListParts.js';

export interface OrderListPendingRowProps {
  /** In CSS pixels; in a browser only. */
  height: number;
}

/**
 * A row of a long list that is on its way, as light as can be: it is there for a moment while scrolling. Renders a
 * `<tr>`.
 */
export const OrderListPendingRow = memo(function OrderListPendingRow({ height }: OrderListPendingRowProps) {
  return (
    <Part part="row" tag="tr" aria-hidden="true" style={{ blockSize: height }}>
      <Part part="pending" tag="td" colSpan={ORDER_LIST_COLUMNS.length}>
        <span className="offtake-Skeleton" />
      </Part>
    </Part>
  );
});
