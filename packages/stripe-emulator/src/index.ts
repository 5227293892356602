export { createStripeEmulator, type StripeEmulator } from './createStripeEmulator.js';
export type { ClimateErrorCodes, ExecutedCall, InitialFunds, StripeEmulatorOptions } from './StripeEmulatorOptions.js';
export type { AccountControl } from './controls/AccountControl.js';
export type { BalanceControl } from './controls/BalanceControl.js';
export type {
  CatalogControl,
  PriceInput,
  ProductChange,
  ProductInput,
  SupplierInput,
} from './controls/CatalogControl.js';
export type { ClockControl } from './controls/ClockControl.js';
export type { EventsControl } from './controls/EventsControl.js';
export type { FaultsControl } from './controls/FaultsControl.js';
export type { OrdersControl } from './controls/OrdersControl.js';
export type { PaymentsControl, TestPayment } from './controls/PaymentsControl.js';
export type { PayoutsControl } from './controls/PayoutsControl.js';
export type { TopupsControl } from './controls/TopupsControl.js';
export type { MoneyOptions, ProcessingFee } from './MoneyOptions.js';
export type { ReleaseOptions, WebhookEndpointUpdate, WebhooksControl } from './controls/WebhooksControl.js';
export type {
  ActiveFault,
  FaultKind,
  FaultMix,
  FaultRule,
  RequestFaultKind,
  WebhookFaultKind,
} from './faults/FaultRule.js';
export type { DeliveryAttempt, DeliveryRecord } from './state/Deliveries.js';
export type { Delay } from './state/delayOrder.js';
export type { Delivery } from './state/deliverOrder.js';
export type { EmulatorState } from './state/EmulatorState.js';
export type { OrderRecord, StoredOrder } from './state/OrderBook.js';
export type { OrderStep } from './state/planStep.js';
export type { OrderSeed } from './state/seedOrder.js';
export type { Substitution } from './state/substituteProduct.js';
export type { EndpointRecord, EndpointSecret, WebhookEndpointInput, WebhookPayload } from './state/WebhookEndpoints.js';
export { DEFAULT_PRODUCTS } from './catalogue/products.js';
export { DEFAULT_SUPPLIERS } from './catalogue/suppliers.js';
export type { BalanceTransaction } from './wire/BalanceTransaction.js';
export type {
  ClimateBeneficiary,
  ClimateCancellationReason,
  ClimateDelivery,
  ClimateOrder,
  ClimateOrderStatus,
} from './wire/ClimateOrder.js';
export type { ClimatePrice, ClimateProduct } from './wire/ClimateProduct.js';
export type { ClimateLocation, ClimateRemovalPathway, ClimateSupplier } from './wire/ClimateSupplier.js';
export type { BalanceFunds, StripeBalance } from './wire/StripeBalance.js';
export type { EventRequest, StripeEvent } from './wire/StripeEvent.js';
export type { StripeList } from './wire/StripeList.js';
