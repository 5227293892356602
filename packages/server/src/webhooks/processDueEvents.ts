import { describeFailure } from '../describeFailure.js';
import type { ServerContext } from '../ServerContext.js';
import type { EventRow } from '../store/EventRow.js';
import { EVENT_LEASE_SECONDS } from './keepEvent.js';
import { processEvent } from './processEvent.js';

const BATCH_SIZE = 20;

/** So many batches in one round that a backlog is worked off in a few, and a round ends. */
const MAX_BATCHES = 10;

/** What became of the events of one round. */
export interface ProcessedEvents {
  /** Events that were worked on. */
  processed: number;
  /** Events that failed: they are tried again, or are dead. */
  failed: number;
}

/**
 * Works on the events whose time has come: those whose process ended too soon, those that have failed, and those that
 * were caught up with. One at a time, to stay below Stripe's limits; the failure of one holds up no other.
 *
 * @throws what the store does when it cannot say what is due.
 */
export async function processDueEvents(context: ServerContext): Promise<ProcessedEvents> {
  const result: ProcessedEvents = { processed: 0, failed: 0 };
  const { closing } = context.lifecycle;
  for (let batches = 0; batches < MAX_BATCHES && !closing.aborted; batches += 1) {
    const now = await context.sharedNow();
    const query = { now, until: now + EVENT_LEASE_SECONDS, limit: BATCH_SIZE };
    const events = await context.store.inbox.takeDue(query);
    for (const event of events) {
      if (closing.aborted) break;
      result[await workOn(context, event)] += 1;
    }
    if (events.length < BATCH_SIZE) break;
  }
  return result;
}

async function workOn(context: ServerContext, event: EventRow): Promise<keyof ProcessedEvents> {
  try {
    const { state } = await processEvent(context, event);
    return state === 'done' ? 'processed' : 'failed';
  } catch (error) {
    context.logger.warn('What came of an event could not be kept; it is worked on again later.', {
      event: event.id,
      cause: describeFailure(error),
    });
    return 'failed';
  }
}
