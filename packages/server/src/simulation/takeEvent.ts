import type { StripeEvent } from '@offtake/stripe-emulator';
import { adoptStripeObject } from '../orders/adoptStripeObject.js';
import { advanceOrder } from '../orders/advanceOrder.js';
import type { Instance } from './Instance.js';
import type { World } from './World.js';

/** An instance is told of one of Stripe's events. It counts as delivered once it was worked on without a failure. */
export async function takeEvent(world: World, { context }: Instance, event: StripeEvent): Promise<void> {
  const { store } = context;
  const { object } = event.data;
  try {
    if (event.type === 'balance.available') await store.hastenFunded({ now: world.now() });
    const id = readObjectId(event.type, object);
    if (id !== null) {
      const row = (await store.findByStripeId(id)) ?? (await adoptStripeObject(context, { id }));
      if (row) await advanceOrder(context, row, event.type.startsWith('climate.') ? 'order' : 'payment');
    }
    world.delivered.add(event.id);
  } catch (error) {
    const paidTwice = /^(\w+) was paid for order/.exec(error instanceof Error ? error.message : '')?.[1];
    if (paidTwice !== undefined) world.reported.add(paidTwice);
    world.seen.add('event: failed');
  }
}

const ADOPTED = /^(?:climate\.order|checkout\.session|invoice|topup|payment_intent)\./;
const OF_PAYMENT = /^(?:charge|refund)\./;

function readObjectId(type: string, object: unknown): string | null {
  const { id, payment_intent: intent } = Object(object) as { id?: string; payment_intent?: string | null };
  if (ADOPTED.test(type)) return id ?? null;
  return OF_PAYMENT.test(type) ? (intent ?? null) : null;
}
