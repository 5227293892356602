/**
 * A thin event as Stripe sends it: it names the object, which is to be fetched.
 *
 * @see https://docs.stripe.com/api/v2/core/events/object
 */
export interface ThinEvent {
  /** `evt_…`, another than that of the whole event. */
  id: string;
  object: 'v2.core.event';
  /** ISO 8601. */
  created: string;
  livemode: boolean;
  /** What caused it; absent if no request did. */
  reason?: { type: 'request'; request: { id: string; idempotency_key: string } };
  related_object: { id: string; type: string; url: string };
  /** Id of the whole event about the same. */
  snapshot_event: string;
  /** Such as `v1.climate.order.created`. */
  type: string;
}
