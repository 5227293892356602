import type Stripe from 'stripe';
import { callEmulator, readEmulator } from './emulatorControl.js';

interface WebhookRegistration {
  stripe: Stripe;
  emulatorUrl: string;
  /** Where the app takes events. */
  url: string;
  /** `whsec_…` */
  secret: string;
}

/** By this the demo knows its endpoint again, wherever it listened the last time. */
const OWN = { northwind: 'orders' };

/**
 * Has an emulated account send its events here, signed with this start's own secret. The endpoint is the same at every
 * start, so that what could not be delivered meanwhile is delivered now.
 */
export async function registerWebhooks({ stripe, emulatorUrl, url, secret }: WebhookRegistration): Promise<void> {
  const endpoint = await ensureEndpoint(stripe, url);
  await callEmulator(emulatorUrl, '/webhooks/roll', { endpoint, secret, overlapSeconds: 0 });
  const { pending } = await readEmulator(emulatorUrl);
  const own = pending.filter((delivery) => delivery.endpoint === endpoint);
  for (const { event } of own.toReversed()) await callEmulator(emulatorUrl, '/webhooks/resend', { event, endpoint });
}

/** @returns the id of the endpoint. */
async function ensureEndpoint({ webhookEndpoints }: Stripe, url: string): Promise<string> {
  const { data } = await webhookEndpoints.list({ limit: 100 });
  const known = data.find(({ metadata }) => metadata['northwind'] === OWN.northwind);
  const changes = { url, enabled_events: ['*' as const] };
  const { id } = known
    ? await webhookEndpoints.update(known.id, { ...changes, disabled: false })
    : await webhookEndpoints.create({ ...changes, metadata: OWN });
  return id;
}
