'use client';

import type { Order } from '@offtake/contract';
import { forwardRef, useId, useMemo, useRef, type ComponentPropsWithoutRef } from 'react';
import type { AsChild } from '../internals/createParts.js';
import { Root } from '../internals/Root.js';
import { useRootProps, type RootOptions } from '../internals/useRootProps.js';
import { ORDER_LIST_FILTERS, type OrderListFilter } from './filterStatuses.js';
import { ORDER_LIST_WORDS } from './orderListMessages.js';
import { OrderListContext, OrderListRowsContext, Part, type OrderListClassNames } from './orderListParts.js';
import { useOrderList } from './useOrderList.js';

export interface OrderListRootProps
  extends RootOptions<OrderListClassNames>, AsChild, ComponentPropsWithoutRef<'section'> {
  /**
   * Called when an order is opened by a plain click; makes each row a link, or a button where there is no `getHref`.
   */
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
}

const PAGE_SIZE_DEFAULT = 25;

/** Holds an order list together: what is read, and what of it is shown. Renders a `<section>`, named by the title. */
export const OrderListRoot = forwardRef<HTMLElement, OrderListRootProps>(function OrderListRoot(props, ref) {
  const { onOpen, getHref, filters = ORDER_LIST_FILTERS, pageSize = PAGE_SIZE_DEFAULT, ...others } = props;
  const { ui, messages, classNames, rest } = useRootProps(others, ORDER_LIST_WORDS);
  const { filter, setFilter, productNames, state, rows } = useOrderList({ filters, pageSize });
  const titleId = useId();
  const status = useRef<HTMLParagraphElement>(null);
  const context = useMemo(() => {
    const options = { filters, filter, setFilter, pageSize, getHref, onOpen };
    return { ...options, productNames, state, titleId, status, messages, classNames };
  }, [filters, filter, setFilter, pageSize, getHref, onOpen, productNames, state, titleId, messages, classNames]);
  return (
    <OrderListContext.Provider value={context}>
      <OrderListRowsContext.Provider value={rows}>
        <Part
          part="root"
          tag={Root}
          element="section"
          ui={ui}
          className="offtake-Card"
          aria-labelledby={titleId}
          given={rest}
          partRef={ref}
          state={{ state }}
        />
      </OrderListRowsContext.Provider>
    </OrderListContext.Provider>
  );
});
