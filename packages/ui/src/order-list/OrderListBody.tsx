'use client';

import type { Order } from '@offtake/contract';
import { useRef } from 'react';
import { flag } from '../internals/flag.js';
import { OrderListFailedRow } from './OrderListFailedRow.js';
import type { OrderListMessages } from './orderListMessages.js';
import { OrderListRow } from './OrderListRow.js';
import { OrderListSkeleton, OrderListSkeletonRow } from './OrderListSkeleton.js';
import { productNameOf } from './productNameOf.js';
import type { RowEntry } from './toRowEntries.js';
import { useOrderRows, type OrderRowsOptions } from './useOrderRows.js';

export interface OrderListBodyProps extends Omit<OrderRowsOptions, 'body'> {
  /** By product id; null while they are not known yet. */
  productNames: ReadonlyMap<string, string> | null;
  getHref: ((order: Order) => string) | undefined;
  onOpen: ((order: Order) => void) | undefined;
  messages: OrderListMessages;
}

/**
 * The rows: all of them in a short list, those in view in a long one. Only this renders again while scrolling.
 * Renders a `<tbody>`.
 */
export function OrderListBody(props: OrderListBodyProps) {
  const { productNames, getHref, onOpen, messages } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = useOrderRows({ ...props, body });
  const isLoading = props.orders.data === undefined || rows.entries === null;

  const renderEntry = (entry: RowEntry) => {
    switch (entry.kind) {
      case 'order':
        return (
          <OrderListRow
            key={entry.order.id}
            order={entry.order}
            index={entry.index}
            rowRef={rows.measureRow}
            productName={productNameOf(entry.order.product, productNames)}
            href={getHref?.(entry.order)}
            onOpen={onOpen}
            messages={messages}
          />
        );
      case 'pending':
        return <OrderListSkeletonRow key={`pending ${entry.index}`} height={entry.height} messages={messages} />;
      case 'failed':
        return (
          <OrderListFailedRow
            key="failed"
            index={entry.index}
            rowRef={rows.measureRow}
            onRetry={rows.retry}
            messages={messages}
          />
        );
      case 'gap':
        return (
          <tr
            key={`gap ${entry.index}`}
            className="offtake-OrderList-gap"
            aria-hidden="true"
            // Rows are left out in a browser only, so that no markup of a server has a style attribute.
            style={{ blockSize: entry.height }}
          />
        );
    }
  };

  return (
    <tbody ref={body} role="rowgroup" className="offtake-OrderList-body" data-virtual={flag(rows.isVirtual)}>
      {isLoading ? <OrderListSkeleton messages={messages} /> : rows.entries?.map(renderEntry)}
    </tbody>
  );
}
