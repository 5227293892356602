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
 * @param options.dueAt when it is to be worked on, if nobody has until then.
 * @returns the event when there is work to do; null when it was there already, or is nothing to us.
 */
export async function keepEvent(
  { store }: Pick<ServerContext, 'store'>,
  event: StripeEvent,
  { dueAt }: { dueAt: UnixSeconds },
): Promise<EventRow | null> {
  const { id, type, object, created } = event;
  if (event.isOurs === false && !(object !== null && (await store.findByStripeId(object)))) return null;
  const base = { id, type, object, created, failures: 0, problem: null };
  const row: EventRow = isHandledType(type)
    ? { ...base, state: 'pending', dueAt }
    : { ...base, state: 'done', dueAt: null };
  const isNew = await store.inbox.add(row);
  return isNew && row.state === 'pending' ? row : null;
}
