import type { MoneyState } from '../money/MoneyBooks.js';
import type { ClimateProduct } from '../wire/ClimateProduct.js';
import type { ClimateSupplier } from '../wire/ClimateSupplier.js';
import type { DeliveryRecord } from './Deliveries.js';
import type { EventRecord } from './Events.js';
import type { IdempotencyEntry } from './IdempotencyKeys.js';
import type { LedgerState } from './Ledger.js';
import type { OrderRecord } from './OrderBook.js';
import type { ScheduledTask } from './Schedule.js';
import type { EndpointRecord } from './WebhookEndpoints.js';

/** Version of the shape that is saved. */
export const STATE_VERSION = 2;

/** Everything an account consists of, JSON-safe. Lists are oldest first. */
export interface EmulatorState {
  version: typeof STATE_VERSION;
  /** How far the clock is ahead of its source, in seconds. */
  clockOffsetSeconds: number;
  /** Whether the account may use Climate Orders. */
  accountEligible: boolean;
  suppliers: ClimateSupplier[];
  products: ClimateProduct[];
  orders: OrderRecord[];
  balance: LedgerState;
  /** Customers, payments, invoices, top-ups, payouts. */
  money: MoneyState;
  idempotencyKeys: IdempotencyEntry[];
  /** What is yet to happen. */
  schedule: ScheduledTask[];
  /** What has happened in the last 30 days. */
  events: EventRecord[];
  /** Where events are sent to, secrets included. */
  webhookEndpoints: EndpointRecord[];
  /** What has become of each event there. */
  deliveries: DeliveryRecord[];
}
