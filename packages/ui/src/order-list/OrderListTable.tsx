'use client';

import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { OrderListBody } from './OrderListBody.js';
import { ORDER_LIST_COLUMNS } from './orderListColumns.js';
import { Part, useOrderListParts, useOrderListRows } from './orderListParts.js';

export interface OrderListTableProps extends Omit<ComponentPropsWithoutRef<'table'>, 'children'> {}

/**
 * The orders under their headings. The roles are said because CSS lays the table out as a grid. Renders a `<table>`, or
 * nothing where there are no rows.
 */
export const OrderListTable = forwardRef<HTMLTableElement, OrderListTableProps>(function OrderListTable(props, ref) {
  const { state, filter, titleId } = useOrderListParts('Table');
  const { orders, rowCount } = useOrderListRows('Table');
  if (state !== 'loading' && state !== 'ready') return null;
  return (
    <Part
      part="table"
      tag="table"
      role="table"
      aria-labelledby={titleId}
      aria-busy={orders.isFetching}
      aria-rowcount={rowCount}
      given={props}
      partRef={ref}
    >
      <OrderListHead />
      <OrderListBody key={filter} />
    </Part>
  );
});

function OrderListHead() {
  const { messages } = useOrderListParts('Table');
  return (
    <Part part="head" tag="thead" role="rowgroup">
      <Part part="row" tag="tr" role="row" aria-rowindex={1}>
        {ORDER_LIST_COLUMNS.map((column) => (
          <Part key={column} part="columnHeader" tag="th" role="columnheader" scope="col" state={{ column }}>
            {messages[`orderList.${column}`]}
          </Part>
        ))}
      </Part>
    </Part>
  );
}
