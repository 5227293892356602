import { HttpProblem } from '../HttpProblem.js';
import { redact } from '../redact.js';
import type { ServerContext } from '../ServerContext.js';
import { isPlaced, refreshOrder } from './readOrder.js';
import { settleAttempt } from './settleAttempt.js';

/** How much one round does of each kind: enough to catch up, few enough calls for Stripe's limits. */
const ROUND_SIZE = 20;

/** What one round of recovery did. */
export interface TickResult {
  /** Orders whose outcome was unknown and is now known. */
  settled: number;
  /** Orders that were read from Stripe again. */
  refreshed: number;
  /** Orders for which that failed; the next round tries again. */
  failed: number;
}

/**
 * One round of recovery and reconciliation: finds out what became of calls that never answered, and reads the orders
 * whose time has come. No event tells that an order was confirmed, so this is what does.
 */
export async function recoverOrders(context: ServerContext): Promise<TickResult> {
  const now = await context.sharedNow();
  const unsettled = await context.store.listUnsettled({ now, limit: ROUND_SIZE });
  const settled = await countSuccesses(context, unsettled, (row) => settleAttempt(context, row));
  const due = (await context.store.listDue({ now, limit: ROUND_SIZE })).filter(isPlaced);
  const refreshed = await countSuccesses(context, due, (row) => refreshOrder(context, row));
  return { settled, refreshed, failed: unsettled.length + due.length - settled - refreshed };
}

/** One order's failure must not keep the others waiting. One at a time, to stay below Stripe's limits. */
async function countSuccesses<TRow extends { ref: string }>(
  { logger }: ServerContext,
  rows: TRow[],
  work: (row: TRow) => Promise<unknown>,
): Promise<number> {
  let successes = 0;
  for (const row of rows) {
    try {
      await work(row);
      successes += 1;
    } catch (error) {
      const code = error instanceof HttpProblem ? error.code : 'internal_error';
      logger.warn('An order could not be brought up to date; the next round tries again.', {
        order: row.ref,
        code,
        cause: redact(error),
      });
    }
  }
  return successes;
}
