import type { ServerContext } from '../ServerContext.js';
import type { OrderRow } from '../store/OrderRow.js';
import { CALL_TIMEOUT_SECONDS } from './orderMachine.js';
import { orderInProgress } from './orderProblems.js';

/**
 * Makes sure, right before a call, that it is still ours to make: a process that slept since it armed the row, with its
 * computer or in front of a slow database, may have been given up and replaced by another one under another key.
 *
 * @throws {HttpProblem} `order_in_progress`; nothing was sent, and whoever takes the row up finds out what became of it.
 */
export async function assertLeased(context: ServerContext, { leaseUntil }: OrderRow): Promise<void> {
  const asked = context.now();
  const sharedNow = await context.sharedNow();
  // The answer is as old as it took.
  const now = sharedNow + (context.now() - asked);
  if (leaseUntil === null || now > leaseUntil - CALL_TIMEOUT_SECONDS) throw orderInProgress();
}
