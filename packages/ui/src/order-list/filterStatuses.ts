/** The filters of the list, in the order that they stand in. */
export const ORDER_LIST_FILTERS = ['all', 'underWay', 'delivered', 'canceled'] as const;

export type OrderListFilter = (typeof ORDER_LIST_FILTERS)[number];

/** The statuses that a filter lets through; none is all of them, those included that are not known here. */
export const FILTER_STATUSES = {
  all: [],
  underWay: ['awaiting_funds', 'open', 'confirmed'],
  delivered: ['delivered'],
  canceled: ['canceled'],
} as const satisfies Record<OrderListFilter, readonly string[]>;
