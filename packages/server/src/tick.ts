import { SECONDS_PER_DAY } from '@offtake/contract';
import { advanceDueOrders, type OrdersRound } from './orders/advanceDueOrders.js';
import type { ServerContext } from './ServerContext.js';
import { advanceEvents, type EventsRound } from './webhooks/advanceEvents.js';

/** How often what is not needed any more is forgotten, in seconds. */
const PRUNE_INTERVAL_SECONDS = 3_600;

/** For how long events are known that were worked on: longer than Stripe keeps them, or can send them again. */
const EVENT_MAX_AGE_SECONDS = 60 * SECONDS_PER_DAY;

/** What one round of recovery did. */
export interface TickResult {
  orders: OrdersRound;
  events: EventsRound;
}

/**
 * Does one round of everything that is done in the background. Instances may do so at once: each takes other work. When
 * the handler is closed, what is under way ends and nothing more is begun; others take what is left when its time has
 * come.
 */
export async function tick(context: ServerContext): Promise<TickResult> {
  const events = await advanceEvents(context);
  const orders = await advanceDueOrders(context);
  if (!context.lifecycle.closing.aborted) await prune(context);
  return { orders, events };
}

async function prune({ store, sharedNow }: ServerContext): Promise<void> {
  const now = await sharedNow();
  const turn = { name: 'prune', now, until: now + PRUNE_INTERVAL_SECONDS };
  if (await store.takeTurn(turn)) await store.prune({ now, eventsBefore: now - EVENT_MAX_AGE_SECONDS });
}
