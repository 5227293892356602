'use client';

import type { ReactNode } from 'react';
import { ORDER_LIST_COLUMNS } from './orderListColumns.js';
import type { OrderListMessages } from './orderListMessages.js';

export interface OrderListTableProps {
  titleId: string;
  isBusy: boolean;
  messages: OrderListMessages;
  children: ReactNode;
}

/** The rows under their headings. The roles are said because CSS lays the table out as a grid. Renders a `<table>`. */
export function OrderListTable({ titleId, isBusy, messages, children }: OrderListTableProps) {
  return (
    <table role="table" className="offtake-OrderList-table" aria-labelledby={titleId} aria-busy={isBusy}>
      <thead role="rowgroup" className="offtake-OrderList-head">
        <tr role="row" className="offtake-OrderList-row">
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
      <tbody role="rowgroup" className="offtake-OrderList-body">
        {children}
      </tbody>
    </table>
  );
}
