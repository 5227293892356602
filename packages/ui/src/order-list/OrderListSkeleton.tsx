'use client';

import { ORDER_LIST_COLUMNS } from './orderListColumns.js';
import { Part } from './orderListParts.js';

const SKELETON_ROWS = 5;

/** Rows that are on their way, as tall as those to come. Renders `<tr>` elements. */
export function OrderListSkeleton() {
  return Array.from({ length: SKELETON_ROWS }, (_, index) => (
    <Part key={index} part="row" tag="tr" role="row" aria-hidden="true">
      {ORDER_LIST_COLUMNS.map((column) => (
        <Part key={column} part="cell" tag="td" role="cell" state={{ column, empty: false }}>
          <Part part="line" tag="span">
            <Part part="bone" tag="span" className="offtake-Skeleton" state={{ column }} />
          </Part>
        </Part>
      ))}
    </Part>
  ));
}
