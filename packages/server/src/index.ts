export type { Authorize, AuthorizeInput, AuthorizeResult, Caller, OrderLimits } from './Authorize.js';
export type { ApiCall, OfftakeApi } from './createApi.js';
export { createOfftakeHandler, type OfftakeHandler } from './createOfftakeHandler.js';
export type { ChangeBus, Unsubscribe } from './events/ChangeBus.js';
export type { EventOptions } from './events/EventOptions.js';
export type { Timers } from './Timers.js';
export { HttpProblem, type HttpProblemOptions, type StoredProblem } from './HttpProblem.js';
export type { Logger } from './Logger.js';
export type { MetadataHook, OfftakeHandlerOptions } from './OfftakeHandlerOptions.js';
export type { OrderIntent, OrderOffer } from './orders/OrderIntent.js';
export type { RateLimiter, RateLimitRequest, RateLimitResult } from './security/RateLimiter.js';
export type { RateLimitOptions, SecurityOptions } from './security/SecurityOptions.js';
export type { Metric, MetricName, OnMetric } from './tracing/Metric.js';
export type { Span, Trace } from './tracing/Trace.js';
export type { OrdersRound } from './orders/advanceDueOrders.js';
export type { OrderInReview, OrderReview } from './orders/createOrderReview.js';
export type { TickResult } from './tick.js';
export { restoreFromStripe, type RestoreOptions, type RestoreResult } from './orders/restoreFromStripe.js';
export { memoryStore } from './store/memoryStore.js';
export type { BudgetEntry } from './store/BudgetEntry.js';
export type { EventRow, EventState } from './store/EventRow.js';
export type { Funding, OrderRow, OrderState } from './store/OrderRow.js';
export type {
  ChangeLog,
  ChangesQuery,
  EventInbox,
  InsertResult,
  OrderChange,
  OrderPage,
  OrderPageQuery,
  OrderStore,
  ProductChange,
  ReplaceResult,
  TakeDueQuery,
} from './store/OrderStore.js';
export type { WaitUntil } from './background.js';
export type { EventsRound } from './webhooks/advanceEvents.js';
export type { WebhookControl } from './webhooks/createWebhookControl.js';
export type { WebhookOptions } from './webhooks/WebhookOptions.js';
