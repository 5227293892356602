import { BALANCE_SUMMARY_PARTS } from './balance-summary/attributes.js';
import { CANCEL_ORDER_DIALOG_PARTS } from './cancel-order-dialog/attributes.js';
import { ORDER_DETAILS_PARTS } from './order-details/attributes.js';
import { ORDER_DIALOG_PARTS } from './order-dialog/attributes.js';
import { ORDER_FORM_PARTS } from './order-form/attributes.js';
import { ORDER_LIST_PARTS } from './order-list/attributes.js';
import { ORDER_STATUS_TIMELINE_PARTS } from './order-status-timeline/attributes.js';
import { PRODUCT_PICKER_PARTS } from './product-picker/attributes.js';
import { REMOVAL_SUMMARY_PARTS } from './removal-summary/attributes.js';
import type { PartsTable } from './internals/PartsTable.js';

export { ELEMENTS } from './styles/attributes.js';
export { TOKENS } from './styles/tokens.js';
export type { AttributeValues, PartEntry, PartsTable } from './internals/PartsTable.js';

/**
 * The parts of each component that is made of them, by the component's name: what can be styled, as data. For tools,
 * such as a theme editor or a table in your own documentation; no component needs it.
 */
export const PARTS: Readonly<Record<string, PartsTable>> = {
  BalanceSummary: BALANCE_SUMMARY_PARTS,
  CancelOrderDialog: CANCEL_ORDER_DIALOG_PARTS,
  OrderDetails: ORDER_DETAILS_PARTS,
  OrderDialog: ORDER_DIALOG_PARTS,
  OrderForm: ORDER_FORM_PARTS,
  OrderList: ORDER_LIST_PARTS,
  OrderStatusTimeline: ORDER_STATUS_TIMELINE_PARTS,
  ProductPicker: PRODUCT_PICKER_PARTS,
  RemovalSummary: REMOVAL_SUMMARY_PARTS,
};
