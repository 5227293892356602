import type { StripeEvent } from '@offtake/stripe-emulator';
import type { Instance } from './Instance.js';
import type { World } from './World.js';

/** The signing secret of the host's endpoint. */
export const WEBHOOK_SECRET = 'whsec_simulation';

/** Stripe sends an event to an instance. Once it is acknowledged, Stripe never sends it again by itself. */
export async function takeEvent(world: World, { handler, stripe }: Instance, event: StripeEvent): Promise<void> {
  const payload = JSON.stringify(event);
  const signature = stripe.webhooks.generateTestHeaderString({
    payload,
    secret: WEBHOOK_SECRET,
    timestamp: world.now(),
  });
  const response = await handler.fetch(
    new Request('http://shop.test/webhooks', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'stripe-signature': signature },
      body: payload,
    }),
  );
  if (response.status === 200) world.delivered.add(event.id);
  world.seen.add(`event: ${response.status}`);
}
