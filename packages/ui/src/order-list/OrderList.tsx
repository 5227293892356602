'use client';

import type { Order } from '@offtake/contract';
import { forwardRef, useId, useRef, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import { Root } from '../internals/Root.js';
import { useRootProps } from '../internals/useRootProps.js';
import type { UiOptions } from '../provider/uiContext.js';
import { ORDER_LIST_WORDS } from './orderListMessages.js';
import { ORDER_LIST_FILTERS, type OrderListFilter } from './filterStatuses.js';
import { OrderListBody } from './OrderListBody.js';
import { OrderListHeader } from './OrderListHeader.js';
import { OrderListMore } from './OrderListMore.js';
import { OrderListNotice } from './OrderListNotice.js';
import { OrderListPlaceholder } from './OrderListPlaceholder.js';
import { OrderListStatus } from './OrderListStatus.js';
import { OrderListTable } from './OrderListTable.js';
import { useOrderList } from './useOrderList.js';

export interface OrderListProps extends UiOptions, Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'title'> {
  /** The heading; null shows none, where the page has one already. @default 'Orders' */
  title?: ReactNode;
  /** Called when an order is opened by a plain click; makes each row a link, or a button where there is no `getHref`. */
  onOpen?: ((order: Order) => void) | undefined;
  /** The address of an order's page; makes each row a real link. */
  getHref?: ((order: Order) => string) | undefined;
  /**
   * The filters to choose from; fewer than two are not shown.
   * @default ['all', 'underWay', 'delivered', 'canceled']
   */
  filters?: readonly OrderListFilter[] | undefined;
  /**
   * Orders fetched at a time, 1 to 100.
   * @default 25
   */
  pageSize?: number | undefined;
  /**
   * Offers a CSV file of all orders that the filter lets through, those included that are not loaded yet.
   * @default false
   */
  csv?: boolean | undefined;
  /** What to do when there are no orders yet, such as a button that opens an order form. */
  emptyAction?: ReactNode;
}

const PAGE_SIZE_DEFAULT = 25;

/**
 * The caller's orders, newest first: a table where there is room, cards where there is not. More are fetched as the end
 * comes into view. Only rows in view are in the document once there are more than a hundred: a search in the page (Ctrl+F)
 * finds no others then. Up to 100,000 orders fit; browsers make no element taller than about 16 million pixels.
 * Renders a `<div>`.
 */
export const OrderList = forwardRef<HTMLDivElement, OrderListProps>(function OrderList(props, ref) {
  const { onOpen, getHref, filters = ORDER_LIST_FILTERS, pageSize = PAGE_SIZE_DEFAULT, ...others } = props;
  const { title, csv = false, emptyAction, ...options } = others;
  const { ui, messages, rest } = useRootProps(options, ORDER_LIST_WORDS);
  const list = useOrderList({ filters, pageSize });
  const { orders, state, filter } = list;
  const titleId = useId();
  const status = useRef<HTMLParagraphElement>(null);

  return (
    <Root {...rest} ui={ui} ref={ref}>
      <section className="offtake-Card offtake-OrderList" data-state={state} aria-labelledby={titleId}>
        <OrderListHeader
          {...list}
          titleId={titleId}
          title={title}
          filters={filters}
          csv={csv && state === 'ready'}
          messages={messages}
        />
        <OrderListStatus ref={status} orders={orders} count={list.count} state={state} messages={messages} />
        <OrderListNotice kind={list.notice} orders={orders} messages={messages} />
        {(state === 'loading' || state === 'ready') && (
          <OrderListTable titleId={titleId} isBusy={orders.isFetching} rowCount={list.rowCount} messages={messages}>
            <OrderListBody key={filter} {...list} {...{ getHref, onOpen, pageSize, messages }} />
          </OrderListTable>
        )}
        <OrderListPlaceholder
          state={state}
          error={orders.error}
          emptyAction={emptyAction}
          onRetry={() => {
            status.current?.focus();
            void orders.refetch();
          }}
          onShowAll={() => {
            status.current?.focus();
            list.setFilter('all');
          }}
          messages={messages}
        />
        <OrderListMore key={filter} {...list} pageSize={pageSize} messages={messages} />
      </section>
    </Root>
  );
});
