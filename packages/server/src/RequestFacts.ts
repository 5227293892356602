import type { UnixSeconds } from '@offtake/contract';

/** What an answer says of the request it belongs to. */
export interface RequestFacts {
  requestId: string;
  /** When it came. */
  now: UnixSeconds;
}
