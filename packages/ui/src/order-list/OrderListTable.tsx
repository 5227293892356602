'use client';

import type { ReactNode } from 'react';
import { ORDER_LIST_COLUMNS } from './orderListColumns.js';
import type { OrderListMessages } from './orderListMessages.js';

export interface OrderListTableProps {
  titleId: string;
  isBusy: boolean;
  /** How many rows the whole table has, its headings included; -1 while that is not known. */
  rowCount: number;
  messages: OrderListMessages;
  children: ReactNode;
}

/** The rows under their headings. The roles are said because CSS lays the table out as a grid. Renders a `<table>`. */
export function OrderListTable({ titleId, isBusy, rowCount, messages, children }: OrderListTableProps) {
  return (
    <table
      role="table"
      className="offtake-OrderList-table"
      aria-labelledby={titleId}
      aria-busy={isBusy}
      aria-rowcount={rowCount}
    >
      <thead role="rowgroup" className="offtake-OrderList-head">
        <tr role="row" className="offtake-OrderList-row" aria-rowindex={1}>
          {ORDER_LIST_COLUMNS.map((column) => (
            <th
              key={column}
              role="columnheader"
              scope="col"
              className="offtake-OrderList-columnHeader"
              data-column={column}
            >
              {messages[`orderList.${column}`]}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}
