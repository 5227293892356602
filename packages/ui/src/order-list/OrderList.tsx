'use client';

import { forwardRef, type ReactNode } from 'react';
import { OrderListDownload } from './OrderListDownload.js';
import { OrderListFilters } from './OrderListFilters.js';
import { OrderListHeader } from './OrderListHeader.js';
import { OrderListMore } from './OrderListMore.js';
import { OrderListNotice } from './OrderListNotice.js';
import { OrderListPlaceholder } from './OrderListPlaceholder.js';
import { OrderListRefreshing } from './OrderListRefreshing.js';
import { OrderListRoot, type OrderListRootProps } from './OrderListRoot.js';
import { OrderListStatus } from './OrderListStatus.js';
import { OrderListTable } from './OrderListTable.js';
import { OrderListTitle } from './OrderListTitle.js';

export interface OrderListProps extends Omit<OrderListRootProps, 'asChild' | 'children' | 'title'> {
  /** The heading; null shows none, where the page has one already. @default 'Orders' */
  title?: ReactNode;
  /**
   * Offers a CSV file of all orders that the filter lets through, those included that are not loaded yet.
   * @default false
   */
  csv?: boolean | undefined;
  /** What to do when there are no orders yet, such as a button that opens an order form. */
  emptyAction?: ReactNode;
}

/**
 * The caller's orders, newest first: a table where there is room, cards where there is not. More are fetched as the end
 * comes into view. Only rows in view are in the document once there are more than a hundred: a search in the page
 * (Ctrl+F) finds no others then. Up to 100,000 orders fit; browsers make no element taller than about 16 million
 * pixels. Renders a `<section>`. Made of the parts of `@offtake/ui/order-list`.
 */
export const OrderList = forwardRef<HTMLElement, OrderListProps>(function OrderList(
  { title, csv = false, emptyAction, ...props },
  ref,
) {
  return (
    <OrderListRoot {...props} ref={ref}>
      <OrderListHeader>
        <OrderListTitle isUnseen={title === null}>{title ?? undefined}</OrderListTitle>
        <OrderListRefreshing />
        <OrderListFilters />
        {csv && <OrderListDownload />}
      </OrderListHeader>
      <OrderListStatus />
      <OrderListNotice />
      <OrderListTable />
      <OrderListPlaceholder emptyAction={emptyAction} />
      <OrderListMore />
    </OrderListRoot>
  );
});
