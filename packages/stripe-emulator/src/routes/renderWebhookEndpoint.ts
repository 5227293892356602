import type { EmulatorCore } from '../state/EmulatorCore.js';
import type { EndpointRecord } from '../state/WebhookEndpoints.js';
import type { StripeWebhookEndpoint } from '../wire/StripeWebhookEndpoint.js';

/** Writes an endpoint as it goes over the wire, without its secret. */
export function renderWebhookEndpoint({ options }: EmulatorCore, record: EndpointRecord): StripeWebhookEndpoint {
  return {
    id: record.id,
    object: 'webhook_endpoint',
    api_version: record.apiVersion,
    application: null,
    created: record.created,
    description: record.description,
    enabled_events: [...record.enabledEvents],
    livemode: options.livemode,
    metadata: { ...record.metadata },
    status: record.isEnabled ? 'enabled' : 'disabled',
    url: record.url,
  };
}
