'use client';

import { useMemo, useRef } from 'react';
import { useFormat } from '../internals/useFormat.js';
import { OrderListFailedRow } from './OrderListFailedRow.js';
import { classOf, Part, useOrderListParts, useOrderListRows } from './orderListParts.js';
import { OrderListPendingRow } from './OrderListPendingRow.js';
import { OrderListRow } from './OrderListRow.js';
import { OrderListSkeleton } from './OrderListSkeleton.js';
import type { RowEntry } from './toRowEntries.js';
import { useOrderRows } from './useOrderRows.js';

/**
 * The rows: all of them in a short list, those in view in a long one. Only this renders again while scrolling.
 * Renders a `<tbody>`.
 */
export function OrderListBody() {
  const { pageSize, getHref, onOpen, productNames, messages, classNames } = useOrderListParts('Table');
  const { orders, window, isOnline } = useOrderListRows('Table');
  const format = useFormat();
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = useOrderRows({ body, orders, window, pageSize, isOnline });
  const isLoading = orders.data === undefined;
  const shared = useMemo(
    () => ({ onOpen, productNames, format, messages, classNames }),
    [onOpen, productNames, format, messages, classNames],
  );

  const renderEntry = (entry: RowEntry) => {
    switch (entry.kind) {
      case 'order':
        return (
          <OrderListRow
            key={entry.key}
            order={entry.order}
            index={entry.index}
            rowRef={rows.measureRow}
            href={getHref?.(entry.order)}
            shared={shared}
          />
        );
      case 'pending':
        return <OrderListPendingRow key={`pending ${entry.index}`} height={entry.height} />;
      case 'failed':
        return <OrderListFailedRow key="failed" index={entry.index} rowRef={rows.measureRow} onRetry={rows.retry} />;
      case 'gap':
        return (
          <tr
            key={entry.key}
            className={classOf('gap', classNames, {})}
            aria-hidden="true"
            // Rows are left out in a browser only, so that no markup of a server has a style attribute.
            style={{ blockSize: entry.height }}
          />
        );
    }
  };

  return (
    <Part part="body" tag="tbody" role="rowgroup" partRef={body} state={{ virtual: rows.isVirtual }}>
      {isLoading ? <OrderListSkeleton classNames={classNames} /> : rows.entries.map(renderEntry)}
    </Part>
  );
}
