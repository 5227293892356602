import { describeFailure } from '../describeFailure.js';
import type { ServerContext } from '../ServerContext.js';
import { catchUpWithEvents } from './catchUpWithEvents.js';
import { processDueEvents, type ProcessedEvents } from './processDueEvents.js';

/** What one round did about Stripe's events. */
export interface EventsRound extends ProcessedEvents {
  /** Events that had never arrived and were found in Stripe. */
  caughtUp: number;
}

/** One round of everything about events: what was missed is caught up with, and what is due is worked on. */
export async function advanceEvents(context: ServerContext): Promise<EventsRound> {
  const caughtUp = await tryToCatchUp(context);
  return { ...(await processDueEvents(context)), caughtUp };
}

/** While Stripe lists nothing, what has arrived is still worked on. */
async function tryToCatchUp(context: ServerContext): Promise<number> {
  try {
    return await catchUpWithEvents(context);
  } catch (error) {
    context.logger.warn('Stripe was not asked for events that never arrived; a later round tries again.', {
      cause: describeFailure(error),
    });
    return 0;
  }
}
