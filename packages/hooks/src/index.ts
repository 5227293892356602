// What the hooks give and take, so that a host needs no package but this one for its types.
export type {
  Balance,
  Beneficiary,
  CancellationTerms,
  Config,
  CreateOrderInput,
  Delivery,
  FieldErrorCode,
  Order,
  OrderStatus,
  Product,
  Quantity,
  Quote,
  Supplier,
  TimelineStep,
  UpdateOrderInput,
} from '@offtake/contract';
// What it takes to write an amount, which is in the smallest unit that Stripe counts a currency in.
export { currencyDecimals, toMajorUnits } from '@offtake/contract';
export { balanceOptions } from './balanceOptions.js';
export { configOptions } from './configOptions.js';
export {
  createOfftakeClient,
  type CallOptions,
  type OfftakeAnswer,
  type OfftakeClient,
  type OfftakeClientOptions,
  type OpenOptions,
} from './createOfftakeClient.js';
export { createOfftakeQueryClient } from './createOfftakeQueryClient.js';
export type { LiveOrders } from './liveOrders.js';
export { OfftakeError, type OfftakeErrorCode, type OfftakeErrorOptions } from './OfftakeError.js';
export { OfftakeProvider, type OfftakeProviderProps } from './OfftakeProvider.js';
export type { Offtake } from './offtakeContext.js';
export type { InvoiceDraft, InvoiceLineDraft } from './invoiceDraft.js';
export type { OrderDraft, OrderFormErrors, OrderFormField } from './orderDraft.js';
export type { OrderFormState, OrderIntent } from './orderFormState.js';
export type { OrderFormProps, RadioControlProps, SelectControlProps, TextControlProps } from './orderFormProps.js';
export type { OrderFormStorage } from './orderFormStorage.js';
export { orderOptions } from './orderOptions.js';
export { ordersOptions, type OrdersFilter } from './ordersOptions.js';
export type { OrdersPageParam, OrdersPages } from './ordersPages.js';
export { productOptions } from './productOptions.js';
export { productsOptions } from './productsOptions.js';
export { readAllOrders } from './readAllOrders.js';
export { readDecimalInput, type DecimalInput } from './readDecimalInput.js';
export type { QuantityUnit } from './readQuantityInput.js';
export { readOrderDraft } from './readOrderDraft.js';
export { toSafeUrl } from './toSafeUrl.js';
export { useBalance } from './useBalance.js';
export { useCancelOrder, type CancelOrderVariables } from './useCancelOrder.js';
export { useCancellationTerms, type LiveCancellationTerms } from './useCancellationTerms.js';
export { useConfig } from './useConfig.js';
export { useCreateOrder, type CreateOrderVariables } from './useCreateOrder.js';
export { useIsCanceling } from './useIsCanceling.js';
export { useIsOrderUnderWay } from './useIsOrderUnderWay.js';
export { useLiveOrders, type UseLiveOrdersOptions } from './useLiveOrders.js';
export { useNow } from './useNow.js';
export { useOfftake } from './useOfftake.js';
export { useOrder } from './useOrder.js';
export { useOrderForm, type UseOrderFormOptions, type UseOrderFormResult } from './useOrderForm.js';
export { useOrderTimeline } from './useOrderTimeline.js';
export { useOrders } from './useOrders.js';
export { useOrdersWindow, type OrdersWindow } from './useOrdersWindow.js';
export { useProduct } from './useProduct.js';
export { useProducts } from './useProducts.js';
export { useQuote, type LiveQuote, type QuoteProblem, type UseQuoteOptions } from './useQuote.js';
export { useUpdateOrder, type UpdateOrderVariables } from './useUpdateOrder.js';
