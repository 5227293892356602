'use client';

import type { useOrders } from '@offtake/hooks';
import type { ReactNode } from 'react';
import { OrderListDownload } from './OrderListDownload.js';
import { OrderListFilters } from './OrderListFilters.js';
import type { OrderListFilter } from './filterStatuses.js';
import type { OrderListMessages } from './orderListMessages.js';

export interface OrderListHeaderProps {
  titleId: string;
  /** Null shows none; the list still has its name. */
  title: ReactNode;
  orders: ReturnType<typeof useOrders>;
  filters: readonly OrderListFilter[];
  filter: OrderListFilter;
  setFilter: (filter: OrderListFilter) => void;
  /** Whether a CSV file is on offer. */
  csv: boolean;
  productNames: ReadonlyMap<string, string> | null;
  messages: OrderListMessages;
}

/**
 * The title, a quiet sign of what is fetched in the background, the filters and the file that is on offer.
 * Renders a `<header>`.
 */
export function OrderListHeader(props: OrderListHeaderProps) {
  const { titleId, title, orders, filters, filter, setFilter, csv, productNames, messages } = props;
  const isRefreshing = orders.isRefetching && !orders.isFetchingNextPage;
  return (
    <header className="offtake-OrderList-header">
      <h2
        id={titleId}
        className={title === null ? 'offtake-VisuallyHidden' : 'offtake-Heading offtake-OrderList-title'}
      >
        {title ?? messages['orderList.title']}
      </h2>
      {isRefreshing && (
        <span className="offtake-OrderList-refreshing">
          <span className="offtake-Spinner" aria-hidden="true" />
          <span className="offtake-VisuallyHidden">{messages['orderList.refreshing']}</span>
        </span>
      )}
      {filters.length > 1 && (
        <OrderListFilters filters={filters} value={filter} onValueChange={setFilter} messages={messages} />
      )}
      {csv && <OrderListDownload key={filter} filter={filter} productNames={productNames} messages={messages} />}
    </header>
  );
}
