export {
  type Authorize,
  type AuthorizeInput,
  type AuthorizeResult,
  type Caller,
  type OrderLimits,
} from './Authorize.js';
export { type ApiCall, type OfftakeApi } from './createApi.js';
export { createOfftakeHandler, type OfftakeHandler } from './createOfftakeHandler.js';
export { type ChangeBus, type Unsubscribe } from './events/ChangeBus.js';
export { type EventOptions } from './events/EventOptions.js';
export { type Timers } from './events/Timers.js';
export { HttpProblem, type HttpProblemOptions, type StoredProblem } from './HttpProblem.js';
export { type Logger } from './Logger.js';
export { type MetadataHook, type OfftakeHandlerOptions } from './OfftakeHandlerOptions.js';
export { type OrderIntent, type OrderOffer } from './orders/OrderIntent.js';
export { type RateLimiter, type RateLimitRequest, type RateLimitResult } from './security/RateLimiter.js';
export { type RateLimitOptions, type SecurityOptions } from './security/SecurityOptions.js';
export { type Metric, type MetricName, type OnMetric } from './tracing/Metric.js';
export { type Span, type Trace } from './tracing/Trace.js';
export { type OrdersRound } from './orders/advanceDueOrders.js';
export { type OrderInReview, type OrderReview } from './orders/reviewOrders.js';
export { type TickResult } from './tick.js';
export { restoreFromStripe, type RestoreOptions, type RestoreResult } from './orders/restoreFromStripe.js';
export { memoryStore } from './store/memoryStore.js';
export { type BudgetEntry } from './store/BudgetEntry.js';
export { type EventRow, type EventState } from './store/EventRow.js';
export { type Funding, type OrderRow, type OrderState } from './store/OrderRow.js';
export {
  type ChangeLog,
  type ChangesQuery,
  type EventInbox,
  type InsertResult,
  type OrderChange,
  type OrderPage,
  type OrderPageQuery,
  type OrderStore,
  type ProductChange,
  type ReplaceResult,
  type TakeDueQuery,
} from './store/OrderStore.js';
export { type WaitUntil } from './background.js';
export { type EventsRound } from './webhooks/advanceEvents.js';
export { type WebhookControl } from './webhooks/createWebhookControl.js';
export { type WebhookOptions } from './webhooks/WebhookOptions.js';
