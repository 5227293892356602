import { SECONDS_PER_DAY, SECONDS_PER_HOUR, type UnixSeconds } from '@offtake/contract';
import type { Stripe } from 'stripe';
import type { ServerContext } from '../ServerContext.js';
import type { EventRow } from '../store/EventRow.js';
import type { OrderStore } from '../store/OrderStore.js';
import { callStripe } from '../stripe/callStripe.js';
import { EVENT_TYPES } from './eventTypes.js';
import { keepEvent } from './keepEvent.js';
import { readStripeEvent } from './readStripeEvent.js';

/** For so long Stripe keeps events. @see https://docs.stripe.com/api/events */
const KEPT_SECONDS = 30 * SECONDS_PER_DAY;

/** How much is read twice, in seconds: an event may be listed a while after the time that it bears. */
const OVERLAP_SECONDS = SECONDS_PER_HOUR;

/** What is read before it is remembered, in seconds: a long way is gone in steps that are not gone again. */
const STEP_SECONDS = SECONDS_PER_DAY;

/** How many events one round reads before it leaves the rest of the way to the next. */
const ROUND_SIZE = 2_000;

/** The most types that Stripe lists at once. @see https://docs.stripe.com/api/events/list */
const MAX_TYPES = 20;

/**
 * Asks Stripe which events there were since it was last asked, and keeps those that never arrived, to be worked on by
 * `processDueEvents`. Of all instances, one does it every `eventCatchUpSeconds`. Each step is remembered once all of it
 * is kept, so what fails or takes too long goes on where it stood, however long the pause.
 *
 * @returns how many events were new.
 * @throws what Stripe or the store does; the next turn tries again.
 */
export async function catchUpWithEvents(context: ServerContext): Promise<number> {
  const { catchUpSeconds } = context.webhooks;
  if (catchUpSeconds === 0) return 0;
  const { store } = context;
  const turn = await context.sharedNow();
  if (!(await store.takeTurn({ name: POSITION_ID, now: turn, until: turn + catchUpSeconds }))) return 0;

  const now = context.now();
  const position = await store.inbox.find(POSITION_ID);
  let known = Math.min(Math.max(position?.created ?? 0, now - KEPT_SECONDS), now);
  const found = { read: 0, added: 0 };
  do {
    const until = known + STEP_SECONDS;
    // Stripe's clock may be ahead: the last step has no end.
    const created = { gte: known - OVERLAP_SECONDS, ...(until < now ? { lte: until } : {}) };
    await keepMissed(context, created, found);
    known = Math.min(until, now);
    await remember(store, known);
  } while (known < now && found.read < ROUND_SIZE && !context.lifecycle.closing.aborted);
  return found.added;
}

/** Up to where every event is known: kept beside the events, as one that is done. */
const POSITION_ID = 'offtake_events_known_until';

async function remember({ inbox }: OrderStore, created: UnixSeconds): Promise<void> {
  const base = { id: POSITION_ID, type: 'offtake.events_known_until', object: null, failures: 0, problem: null };
  const position: EventRow = { ...base, created, state: 'done', dueAt: null };
  if (!(await inbox.add(position))) await inbox.update(position);
}

async function keepMissed(
  context: ServerContext,
  created: Stripe.RangeQueryParam,
  found: { read: number; added: number },
): Promise<void> {
  const dueAt = await context.sharedNow();
  for (let start = 0; start < EVENT_TYPES.length; start += MAX_TYPES) {
    const types = EVENT_TYPES.slice(start, start + MAX_TYPES);
    for await (const listed of listEvents(context.stripe, { types, created })) {
      found.read += 1;
      const event = readStripeEvent(listed);
      if (!event)
        context.logger.warn('An event that Stripe lists could not be read and is left out.', { event: listed.id });
      if (event && (await keepEvent(context, event, { dueAt }))) found.added += 1;
    }
  }
}

/** Page after page, newest first; the SDK asks for the next one after the last event of the one before. */
async function* listEvents(stripe: Stripe, query: Stripe.EventListParams): AsyncGenerator<Stripe.Event> {
  let cursor: { starting_after?: string } = {};
  for (let hasMore = true; hasMore;) {
    const page = await callStripe('read', () => stripe.events.list({ ...query, ...cursor, limit: 100 }));
    yield* page.data;
    const last = page.data.at(-1);
    hasMore = page.has_more && last !== undefined;
    if (last) cursor = { starting_after: last.id };
  }
}
