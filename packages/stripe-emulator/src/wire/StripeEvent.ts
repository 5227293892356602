/**
 * An event as Stripe sends it.
 *
 * @see https://docs.stripe.com/api/events/object
 */
export interface StripeEvent {
  /** `evt_…`. */
  id: string;
  object: 'event';
  /** API version in which `data` is written; it never changes afterwards. */
  api_version: string | null;
  /** Seconds since the Unix epoch. */
  created: number;
  data: {
    /** The object as it was then. */
    object: { object: string; id?: string };
    /** Former values of what changed; only in `*.updated` events. */
    previous_attributes?: Readonly<Record<string, unknown>>;
  };
  livemode: boolean;
  /** Endpoints that have not yet taken delivery. */
  pending_webhooks: number;
  /** Who caused it; `id` is `null` if it was not a request. */
  request: EventRequest | null;
  type: string;
}

/** The request that caused an event. */
export interface EventRequest {
  /** `req_…`; `null` if no request caused it. */
  id: string | null;
  idempotency_key: string | null;
}
