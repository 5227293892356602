/** The columns of the table, in the order that they stand in. */
export const ORDER_LIST_COLUMNS = ['ordered', 'product', 'tons', 'total', 'beneficiary', 'expected', 'status'] as const;

export type OrderListColumn = (typeof ORDER_LIST_COLUMNS)[number];
