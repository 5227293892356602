/** A fault, and when it strikes. */
export interface FaultRule {
  kind: FaultKind;
  /** Milliseconds of real time that `delay` waits, or that `slow_drip` waits between pieces. @default 1000, or 20 */
  ms?: number | undefined;
  /** Seconds of the emulator's time by which `webhook_late` is late, at most a year. @default 3600 */
  seconds?: number | undefined;
  /** Only requests with this method. @default any */
  method?: string | undefined;
  /** Only requests whose path begins so, such as `/v1/climate/orders`. @default any */
  path?: string | undefined;
  /** Only deliveries of events of this type. @default any */
  eventType?: string | undefined;
  /** How many that match are spared first. @default 0 */
  skip?: number | undefined;
  /** How often it strikes; `null` for always. @default 1 */
  times?: number | null | undefined;
}

/** What can go wrong with a request. */
export const REQUEST_FAULTS = [
  'delay',
  'hold',
  'drop_before',
  'drop_after',
  'conflict',
  'rate_limit',
  'lock_timeout',
  'unauthorized',
  'forbidden',
  'invalid',
  'error_before',
  'error_kept',
  'error_after',
  'truncate',
  'slow_drip',
] as const;

/** What can go wrong with the delivery of an event. */
export const WEBHOOK_FAULTS = ['webhook_lost', 'webhook_duplicated', 'webhook_late', 'webhook_reordered'] as const;

/**
 * What can go wrong with a request:
 *
 * - `delay`: the answer comes later;
 * - `hold`: the request waits until `faults.release()`, then is handled;
 * - `drop_before`: the connection breaks, and nothing has happened;
 * - `drop_after`: the connection breaks, but the request was handled: the charge stands, the answer is lost;
 * - `conflict`: 409, another request with this idempotency key is running;
 * - `rate_limit`: 429 with `Stripe-Rate-Limited-Reason`, which the SDK does not retry;
 * - `lock_timeout`: 429 with `Stripe-Should-Retry: true`, which it does;
 * - `unauthorized`, `forbidden`, `invalid`: 401, 403 or 400 from before anything is executed, so that nothing is saved
 *   under the idempotency key, and what is saved under it is not looked at;
 * - `error_before`: 500, and nothing has happened;
 * - `error_kept`: 500, and nothing has happened; the 500 is saved under the idempotency key, as Stripe does;
 * - `error_after`: 500, but the request was handled; the 500 is saved under the idempotency key, as Stripe does;
 * - `truncate`: the request is handled, and its answer breaks off half-way;
 * - `slow_drip`: the answer comes in many small pieces.
 */
export type RequestFaultKind = (typeof REQUEST_FAULTS)[number];

/**
 * What can go wrong with the delivery of an event:
 *
 * - `webhook_lost`: it is never sent, and counts as failed;
 * - `webhook_duplicated`: it is sent twice;
 * - `webhook_late`: it is sent later, on the emulator's clock;
 * - `webhook_reordered`: it is sent after the next one, or after a minute on the emulator's clock.
 */
export type WebhookFaultKind = (typeof WEBHOOK_FAULTS)[number];

/** What can go wrong. */
export type FaultKind = RequestFaultKind | WebhookFaultKind;

/** A random mix of faults, the same for the same seed and the same sequence of requests and deliveries. */
export interface FaultMix {
  /** A whole number. */
  seed: number;
  /**
   * How probable each fault is, from 0 to 1. Those of requests, and those of deliveries, must not exceed 1 together.
   */
  rates: Readonly<Partial<Record<FaultKind, number>>>;
}

/** A rule as it is listed. */
export interface ActiveFault extends FaultRule {
  /** Names it, to remove it. */
  id: string;
  /** How often it has struck. */
  struck: number;
}
