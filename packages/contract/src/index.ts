export { balanceSchema, type Balance } from './balance.js';
export { beneficiaryInputSchema, type BeneficiaryInput } from './beneficiaryInput.js';
export {
  CANCEL_WINDOW_SECONDS,
  FULL_REFUND_WINDOW_SECONDS,
  cancellationTerms,
  type CancellationTerms,
  type CancellationWindow,
} from './cancellationTerms.js';
export { PERMISSIONS, configSchema, type Config, type Permission } from './config.js';
export { CONTRACT_VERSION } from './contractVersion.js';
export { createOrderInputSchema, type CreateOrderInput } from './createOrder.js';
export {
  AMOUNT_METRIC_TONS_DECIMALS,
  createQuote,
  type Quantity,
  type QuoteOptions,
  type QuoteResult,
} from './createQuote.js';
export { isDecimal } from './decimal.js';
export { ENDPOINT_ROUTES, type EndpointName, type EndpointRoute } from './endpointRoutes.js';
export { COMMON_CODES, ENDPOINTS, type Endpoint, type EndpointOutput } from './endpoints.js';
export { ERROR_CODES, FIELD_ERROR_CODES, type ErrorCodeFacts } from './errorCodeFacts.js';
export {
  isErrorCode,
  isFieldErrorCode,
  isRetryableErrorCode,
  type ErrorCode,
  type FieldErrorCode,
  type RetryableErrorCode,
} from './errorCodes.js';
export { escapePointer } from './escapePointer.js';
export { isSpotDelivery } from './isSpotDelivery.js';
export {
  CUSTOMER_MAX_LENGTH,
  DAYS_UNTIL_DUE_MAX,
  INVOICE_LINES_MAX,
  INVOICE_TEXT_MAX_LENGTH,
  PAGE_LIMIT_DEFAULT,
  PAGE_LIMIT_MAX,
  PAGE_LIMIT_MIN,
  PUBLIC_NAME_MAX_LENGTH,
  RETURN_URL_MAX_LENGTH,
} from './limits.js';
export {
  METRIC_TONS_MAX_DECIMALS,
  addMetricTons,
  checkOrderedMetricTons,
  compareMetricTons,
  normalizeMetricTons,
} from './metricTons.js';
export { metricTonsSchema, orderedMetricTonsSchema } from './metricTonsSchemas.js';
export { checkOrderedAmount, currencyDecimals, toMajorUnits, toMinorUnits } from './money.js';
export { currencySchema, minorUnitsSchema, orderedAmountSchema } from './moneySchemas.js';
export {
  CANCELLATION_REASONS,
  ORDER_STATUSES,
  beneficiarySchema,
  deliverySchema,
  orderSchema,
  type Beneficiary,
  type CancellationReason,
  type Delivery,
  type Order,
  type OrderStatus,
} from './order.js';
export {
  listOrdersQuerySchema,
  pageQuerySchema,
  pageSchema,
  type ListOrdersQuery,
  type Page,
  type PageQuery,
} from './page.js';
export {
  PAYMENT_REASONS,
  PAYMENT_SOURCES,
  PAYMENT_STATUSES,
  paymentSchema,
  type Payment,
  type PaymentReason,
  type PaymentSource,
  type PaymentStatus,
} from './payment.js';
export { paymentInputSchema, type PaymentInput } from './paymentInput.js';
export { PROBLEM_CONTENT_TYPE, fieldErrorSchema, problemSchema, type FieldError, type Problem } from './problem.js';
export { priceSchema, productSchema, type Price, type Product } from './product.js';
export { quoteSchema, type Quote } from './quote.js';
export { createFieldError, readInput, type InputResult } from './readInput.js';
export {
  REMOVAL_PATHWAYS,
  locationSchema,
  supplierSchema,
  type Location,
  type RemovalPathway,
  type Supplier,
} from './supplier.js';
export { orderTimeline, type TimelineStep, type TimelineStepKind, type TimelineStepState } from './timeline.js';
export {
  SECONDS_PER_DAY,
  SECONDS_PER_HOUR,
  type CurrencyCode,
  type MetricTons,
  type MinorUnits,
  type UnixSeconds,
} from './units.js';
export { updateOrderInputSchema, type UpdateOrderInput } from './updateOrder.js';
