/**
 * A webhook endpoint as Stripe sends it.
 *
 * @see https://docs.stripe.com/api/webhook_endpoints/object
 */
export interface StripeWebhookEndpoint {
  /** `we_…`. */
  id: string;
  object: 'webhook_endpoint';
  api_version: string | null;
  application: string | null;
  /** Seconds since the Unix epoch. */
  created: number;
  description: string | null;
  /** Event types, or `*`. */
  enabled_events: string[];
  livemode: boolean;
  metadata: Record<string, string>;
  /** `whsec_…`; only in the answer to its creation. */
  secret?: string;
  status: 'disabled' | 'enabled';
  url: string;
}
