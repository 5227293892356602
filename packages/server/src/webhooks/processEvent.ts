import { describeFailure } from '../describeFailure.js';
import { HttpProblem } from '../HttpProblem.js';
import { retryDueAt } from '../orders/dueAt.js';
import type { ServerContext } from '../ServerContext.js';
import type { EventRow } from '../store/EventRow.js';
import { UnreadableStripeObject } from '../stripe/parseStripe.js';
import { handleEvent } from './handleEvent.js';

/** How often an event may fail by itself before it is left to a person. */
const MAX_FAILURES = 10;

/** As much of what went wrong as a person needs. */
const PROBLEM_MAX_LENGTH = 1_000;

/**
 * Works on an event and keeps what came of it: it is done, or is tried again, each time twice as late, or is dead.
 *
 * @returns the event as it was kept.
 * @throws what the store does; the event is then due again when its lease is over.
 */
export async function processEvent(context: ServerContext, event: EventRow): Promise<EventRow> {
  const outcome = await attempt(context, event);
  await context.store.inbox.update(outcome);
  return outcome;
}

async function attempt(context: ServerContext, event: EventRow): Promise<EventRow> {
  try {
    await handleEvent(context, event);
    return { ...event, state: 'done', dueAt: null, problem: null };
  } catch (error) {
    return fail(context, event, error);
  }
}

async function fail(context: ServerContext, event: EventRow, error: unknown): Promise<EventRow> {
  const failures = event.failures + 1;
  const problem = describeFailure(error).slice(0, PROBLEM_MAX_LENGTH);
  const facts = { event: event.id, type: event.type, object: event.object, failures, cause: problem };
  if (failures >= MAX_FAILURES && !isPassing(error)) {
    context.logger.error('An event has failed too often and is left to a person: see handler.webhooks.', facts);
    return { ...event, state: 'dead', failures, dueAt: null, problem };
  }
  context.logger.warn('An event could not be worked on; it is tried again.', facts);
  return { ...event, state: 'pending', failures, dueAt: retryDueAt(event, await context.sharedNow()), problem };
}

/**
 * While Stripe or the store is away, everything fails: that is no event's own fault, and ends by itself. What Stripe
 * says and cannot be read stays so.
 */
function isPassing(error: unknown): boolean {
  if (!(error instanceof HttpProblem)) return false;
  if (error.code === 'stripe_unavailable') return !(error.cause instanceof UnreadableStripeObject);
  return error.code === 'rate_limited' || error.code === 'store_unavailable';
}
