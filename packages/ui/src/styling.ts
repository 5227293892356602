import { CANCEL_ORDER_DIALOG_PARTS } from './cancel-order-dialog/attributes.js';
import type { PartsTable } from './internals/PartsTable.js';
import { ORDER_FORM_PARTS } from './order-form/attributes.js';
import { ORDER_STATUS_TIMELINE_PARTS } from './order-status-timeline/attributes.js';
import { PRODUCT_PICKER_PARTS } from './product-picker/attributes.js';

export { ELEMENTS } from './styles/attributes.js';
export { TOKENS } from './styles/tokens.js';
export type { AttributeValues, PartEntry, PartsTable } from './internals/PartsTable.js';

/**
 * The parts of each component that is made of them, by the component's name: what can be styled, as data. For tools, such as
 * a theme editor or a table in your own documentation; no component needs it.
 */
export const PARTS: Readonly<Record<string, PartsTable>> = {
  CancelOrderDialog: CANCEL_ORDER_DIALOG_PARTS,
  OrderForm: ORDER_FORM_PARTS,
  OrderStatusTimeline: ORDER_STATUS_TIMELINE_PARTS,
  ProductPicker: PRODUCT_PICKER_PARTS,
};
