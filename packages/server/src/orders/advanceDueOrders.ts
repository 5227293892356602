import { describeFailure } from '../describeFailure.js';
import { HttpProblem } from '../HttpProblem.js';
import type { ServerContext } from '../ServerContext.js';
import type { OrderRow } from '../store/OrderRow.js';
import { advanceOrder } from './advanceOrder.js';

/** How many orders one round takes: enough to catch up, few enough calls for Stripe's limits. */
const ROUND_SIZE = 20;

/** For how long a round keeps what it has taken from other instances: if it dies, they take it then. */
const ROUND_SECONDS = 120;

/** What one round did about orders. */
export interface OrdersRound {
  /** Orders that were brought up to date. */
  advanced: number;
  /** Orders for which that failed; a later round tries again. */
  failed: number;
}

/**
 * One round of recovery and reconciliation: finds out what became of calls that never answered, looks for money that
 * orders wait for, and reads the orders whose time has come. No event tells that an order was confirmed, so this is
 * what does.
 */
export async function advanceDueOrders(context: ServerContext): Promise<OrdersRound> {
  const now = await context.sharedNow();
  const rows = await context.store.takeDue({ now, until: now + ROUND_SECONDS, limit: ROUND_SIZE });
  const round: OrdersRound = { advanced: 0, failed: 0 };
  // One at a time, to stay below Stripe's limits.
  for (const row of rows) {
    if (context.lifecycle.closing.aborted) break;
    round[(await tryToAdvance(context, row)) ? 'advanced' : 'failed'] += 1;
  }
  return round;
}

/** One order's failure must not keep the others waiting. */
async function tryToAdvance(context: ServerContext, row: OrderRow): Promise<boolean> {
  try {
    await advanceOrder(context, row);
    return true;
  } catch (error) {
    context.logger.warn('An order could not be brought up to date; a later round tries again.', {
      order: row.ref,
      code: error instanceof HttpProblem ? error.code : 'internal_error',
      cause: describeFailure(error),
    });
    return false;
  }
}
