'use client';

import type { ReactNode } from 'react';
import type { OrderListColumn } from './orderListColumns.js';
import type { OrderListMessages } from './orderListMessages.js';

export interface OrderListCellProps {
  column: OrderListColumn;
  messages: OrderListMessages;
  children: ReactNode;
}

/** One fact of an order, with the heading that it shows beside it on a card. Renders a `<td>`. */
export function OrderListCell({ column, messages, children }: OrderListCellProps) {
  return (
    <td
      role="cell"
      className="offtake-OrderList-cell"
      data-column={column}
      data-label={messages[`orderList.${column}`]}
    >
      {children}
    </td>
  );
}
