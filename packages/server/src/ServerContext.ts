import type { CurrencyCode, PaymentSource, UnixSeconds } from '@offtake/contract';
import type { Stripe } from 'stripe';
import type { Authorize, OrderLimits } from './Authorize.js';
import type { EventHub } from './events/createEventHub.js';
import type { Background } from './background.js';
import type { Logger } from './Logger.js';
import type { MetadataHook } from './OfftakeHandlerOptions.js';
import type { SecurityContext } from './security/SecurityContext.js';
import type { OrderRow } from './store/OrderRow.js';
import type { OrderStore } from './store/OrderStore.js';
import type { OnMetric } from './tracing/Metric.js';
import type { WebhookSettings } from './webhooks/WebhookOptions.js';

/** Everything that the routes and the recovery work with: the options, read and completed once. */
export interface ServerContext extends SecurityContext {
  readonly stripe: Stripe;
  readonly store: OrderStore;
  readonly authorize: Authorize;
  /** Null: any path may stand before the endpoints. */
  readonly basePath: string | null;
  readonly trustedOrigins: ReadonlySet<string>;
  readonly paymentSources: readonly PaymentSource[];
  readonly currencies: readonly CurrencyCode[];
  readonly limits: OrderLimits;
  /** The limits of all owners together. */
  readonly sharedLimits: Pick<OrderLimits, 'amountTotalPerDay'>;
  readonly duplicateWindowSeconds: number;
  readonly amountIncludesFees: boolean;
  readonly amountMetricTonsDecimals: number;
  readonly orderMaxAgeSeconds: number;
  /** The time of this process: for what people see and for how fresh a copy is. */
  readonly now: () => UnixSeconds;
  /** The time that all instances share: for leases and for the ages of idempotency keys. */
  readonly sharedNow: () => Promise<UnixSeconds>;
  /** A row and that time, in one step where the store can. */
  readonly findAndTell: (key: { owner: string; ref: string }) => Promise<{ row: OrderRow | null; now: UnixSeconds }>;
  readonly createId: () => string;
  readonly logger: Logger;
  /** Never throws. */
  readonly onMetric: OnMetric;
  readonly metadata: MetadataHook | null;
  /** Those who watch; null when that is not on offer. */
  readonly events: EventHub | null;
  /** What tells sequences of this store from those of others; empty for a store that outlives the process. */
  readonly tagSalt: string;
  readonly webhooks: WebhookSettings;
  readonly background: Background;
}
