export { BalanceSummary, type BalanceSummaryProps } from './balance-summary/BalanceSummary.js';
export { CancelOrderDialog, type CancelOrderDialogProps } from './cancel-order-dialog/CancelOrderDialog.js';
export { en, type Messages } from './messages/en.js';
export { OrderDetails, type OrderDetailsProps } from './order-details/OrderDetails.js';
export { OrderDialog, type OrderDialogProps } from './order-dialog/OrderDialog.js';
export { OrderForm, type OrderFormProps } from './order-form/OrderForm.js';
export type { QuantityPreset } from './order-form/OrderFormPresets.js';
export { OrderList, type OrderListProps } from './order-list/OrderList.js';
export { ORDER_LIST_FILTERS, type OrderListFilter } from './order-list/filterStatuses.js';
export { ordersToCsv, type OrdersToCsvOptions } from './order-list/ordersToCsv.js';
export { OrderStatusTimeline, type OrderStatusTimelineProps } from './order-status-timeline/OrderStatusTimeline.js';
export { ProductPicker, type ProductPickerProps } from './product-picker/ProductPicker.js';
export type { Appearance, AppearanceVariable } from './provider/Appearance.js';
export type {
  ButtonProps,
  EmptyStateProps,
  ErrorStateProps,
  LinkProps,
  NoticeProps,
  OfftakeComponents,
} from './provider/OfftakeComponents.js';
export { OfftakeUiProvider, type OfftakeUiProviderProps } from './provider/OfftakeUiProvider.js';
export type { UiOptions } from './provider/uiContext.js';
export { RemovalSummary, type RemovalSummaryProps } from './removal-summary/RemovalSummary.js';
