import { SECONDS_PER_DAY, type Order } from '@offtake/contract';
import { describeFailure } from '../describeFailure.js';
import { HttpProblem } from '../HttpProblem.js';
import type { ServerContext } from '../ServerContext.js';
import { advanceOrder } from './advanceOrder.js';
import { isFinalOrder } from './isFinalOrder.js';
import type { ListedRow } from './orderRows.js';

/**
 * An order that is fresh enough: from the store when it was read a moment ago or nothing more can happen to it, else
 * from Stripe. When Stripe does not answer, what is known is better than nothing.
 */
export async function readFreshOrder(context: ServerContext, row: ListedRow): Promise<Order> {
  const age = context.now() - (row.refreshedAt ?? 0);
  const maxAge = isFinalOrder(row.order) ? SECONDS_PER_DAY : context.orderMaxAgeSeconds;
  // To bring it up to date may be to buy it, which a handler that is being closed leaves to others.
  if (age < maxAge || context.lifecycle.closing.aborted) return row.order;
  try {
    await advanceOrder(context, row);
  } catch (error) {
    if (!(error instanceof HttpProblem)) throw error;
    context.logger.warn('An order could not be brought up to date; it is shown as it was last seen.', {
      order: row.ref,
      code: error.code,
      cause: describeFailure(error),
      age,
    });
  }
  return (await context.store.find(row))?.order ?? row.order;
}
