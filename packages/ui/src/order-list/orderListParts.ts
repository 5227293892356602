'use client';

import type { Order } from '@offtake/contract';
import type { RefObject } from 'react';
import { createPartContext } from '../internals/createPartContext.js';
import { createParts } from '../internals/createParts.js';
import type { ClassNames } from '../internals/PartsTable.js';
import type { ORDER_LIST_PARTS } from './attributes.js';
import type { OrderListFilter } from './filterStatuses.js';
import type { OrderListMessages } from './orderListMessages.js';
import type { OrderListState } from './orderListState.js';
import type { OrderListRows } from './useOrderList.js';

/** Classes of an order list by part. */
export type OrderListClassNames = ClassNames<typeof ORDER_LIST_PARTS>;

/** What the parts of an order list share and what seldom changes; the rows are apart from it. */
export interface OrderListContextValue {
  filters: readonly OrderListFilter[];
  filter: OrderListFilter;
  setFilter: (filter: OrderListFilter) => void;
  pageSize: number;
  getHref: ((order: Order) => string) | undefined;
  onOpen: ((order: Order) => void) | undefined;
  /** By product id; null while they are not known yet. */
  productNames: ReadonlyMap<string, string> | null;
  state: OrderListState;
  titleId: string;
  /** Takes the focus when the control that had it goes away. */
  status: RefObject<HTMLParagraphElement | null>;
  messages: OrderListMessages;
  classNames: OrderListClassNames | undefined;
}

export const {
  Context: OrderListContext,
  useParts: useOrderListParts,
  Part,
  classOf,
} = createParts<OrderListContextValue, typeof ORDER_LIST_PARTS>('OrderList');

/** The rows, which change with every page that is read: parts that do not show them need not render for it. */
export const [OrderListRowsContext, useOrderListRows] = createPartContext<OrderListRows>({
  component: 'OrderList',
  filledBy: 'Root',
  holds: 'the orders',
});
