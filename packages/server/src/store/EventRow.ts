import type { UnixSeconds } from '@offtake/contract';

/** `pending` is to be worked on, `done` was, and `dead` has failed so often that a person has to look. */
export type EventState = 'pending' | 'done' | 'dead';

/**
 * One of Stripe's events, as it is kept before it is acknowledged. Only what it is about is kept, not what it says:
 * that is read from Stripe when it is worked on, and may be newer by then. Times are seconds since the Unix epoch.
 */
export interface EventRow {
  /** Stripe's id: `evt_…`. The same event is kept once. */
  id: string;
  /** As of a snapshot event: `climate.order.delivered`. A thin event's `v1.` is taken off. */
  type: string;
  /** Stripe's id of what it is about; null when that has none, as a balance. */
  object: string | null;
  /** Stripe's `created`. */
  created: UnixSeconds;
  state: EventState;
  /** How often working on it has failed. */
  failures: number;
  /** When it is to be worked on; null when it is not. */
  dueAt: UnixSeconds | null;
  /** What went wrong last, without secrets; null when nothing has. */
  problem: string | null;
}
