import type { UnixSeconds } from '@offtake/contract';
import type { ServerContext } from '../ServerContext.js';
import type { OrderRow } from '../store/OrderRow.js';
import { CALL_TIMEOUT_SECONDS } from './orderMachine.js';
import { orderInProgress } from './orderProblems.js';

/** What time the shared clock said, and when it was asked, by the clock of this process. */
export interface ToldTime {
  now: UnixSeconds;
  askedAt: UnixSeconds;
}

/**
 * Makes sure, right before a call, that it is still ours to make: a process that slept since it armed the row, with its
 * computer or in front of a slow database, may have been given up and replaced by another one under another key.
 *
 * @param told what the write that armed the row has said, if it has.
 * @throws {HttpProblem} `order_in_progress`; nothing was sent, and whoever takes the row up finds out what became of
 * it.
 */
export async function assertLeased(
  context: ServerContext,
  { leaseUntil }: OrderRow,
  told: ToldTime | null = null,
): Promise<void> {
  const { now: sharedNow, askedAt } = told ?? { askedAt: context.now(), now: await context.sharedNow() };
  // The answer is as old as all that was done since it was asked for.
  const now = sharedNow + (context.now() - askedAt);
  if (leaseUntil === null || now > leaseUntil - CALL_TIMEOUT_SECONDS) throw orderInProgress();
}
