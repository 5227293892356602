import type { UnixSeconds } from '@offtake/contract';
import type { ServerContext } from '../ServerContext.js';
import type { EventRow } from '../store/EventRow.js';
import { isHandledType } from './handleEvent.js';
import type { StripeEvent } from './readStripeEvent.js';

/** For how long an event belongs to whoever took it, in seconds; then the next `tick` takes it. */
export const EVENT_LEASE_SECONDS = 5 * 60;

/**
 * Keeps an event, so that it is worked on even if this process ends now. Types that mean nothing here are kept as done.
 *
 * What a host does with its Stripe account beside Offtake is not kept: the objects that we make say so from their first
 * moment, so one that does not, and that no row knows, is not ours.
 *
 * @param options.dueAt when it is to be worked on, if nobody has until then; absent is when this process has had time
 * to.
 * @returns the event when there is work to do; null when it was there already, or is nothing to us.
 */
export async function keepEvent(
  context: Pick<ServerContext, 'store' | 'sharedNow'>,
  event: StripeEvent,
  { dueAt }: { dueAt?: UnixSeconds } = {},
): Promise<EventRow | null> {
  const { store } = context;
  const { id, type, object, created } = event;
  if (event.isOurs === false && !(object !== null && (await store.findByStripeId(object)))) return null;
  const base = { id, type, object, created, failures: 0, problem: null };
  if (!isHandledType(type)) {
    await store.inbox.add({ ...base, state: 'done', dueAt: null });
    return null;
  }
  const row: EventRow = { ...base, state: 'pending', dueAt: dueAt ?? null };
  const isNew = dueAt === undefined ? await addLeased(context, row) : await store.inbox.add(row);
  return isNew ? row : null;
}

/** Each event that comes is kept so: in one step where the store can. */
async function addLeased({ store, sharedNow }: Parameters<typeof keepEvent>[0], row: EventRow): Promise<boolean> {
  const { inbox } = store;
  if (inbox.addDueIn && store.now) return inbox.addDueIn(row, EVENT_LEASE_SECONDS);
  return inbox.add({ ...row, dueAt: (await sharedNow()) + EVENT_LEASE_SECONDS });
}
