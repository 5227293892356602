import type { EmulatorCore } from '../state/EmulatorCore.js';
import type { EventRecord } from '../state/Events.js';
import { toStripeEvent, toThinEvent } from '../state/renderEvent.js';
import type { EndpointRecord } from '../state/WebhookEndpoints.js';
import { validSecrets } from './createEndpoint.js';
import { signPayload } from './signPayload.js';

/** Writes the delivery of an event to an endpoint, signed now. */
export async function toWebhookRequest(
  core: EmulatorCore,
  endpoint: EndpointRecord,
  event: EventRecord,
  signal: AbortSignal,
): Promise<Request> {
  const { clock, options } = core;
  const isThin = endpoint.payload === 'thin';
  const content = isThin ? toThinEvent(core, event) : toStripeEvent(core, event, endpoint.apiVersion ?? undefined);
  const body = JSON.stringify(content, null, 2);
  const time = options.signatureClock === 'source' ? clock.sourceNow() : clock.now();
  const headers = {
    Accept: '*/*; q=0.5, application/json',
    'Cache-Control': 'no-cache',
    'Content-Type': 'application/json; charset=utf-8',
    'Stripe-Signature': await signPayload(body, validSecrets(core, endpoint), time),
    'User-Agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
  };
  // A redirect counts as a failure: Stripe does not follow it.
  return new Request(endpoint.url, { method: 'POST', headers, body, redirect: 'manual', signal });
}
