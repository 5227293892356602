import type { Order } from '@offtake/contract';
import { HttpProblem } from '../HttpProblem.js';
import type { ServerContext } from '../ServerContext.js';
import type { OrderRow } from '../store/OrderRow.js';
import { readStripeFailure } from '../stripe/readStripeFailure.js';
import type { ToldTime } from './assertLeased.js';
import { buyOrder } from './buyOrder.js';
import { openFunding } from './openFunding.js';
import { searchStripe } from './searchStripe.js';

/**
 * Makes the calls that a row is armed for: those that order it, or those that make what it is paid by.
 *
 * @param told the shared time, as `assertLeased` takes it.
 * @throws {HttpProblem} when Stripe refused, or when the outcome is not known.
 */
export async function carryOut(context: ServerContext, armed: OrderRow, told?: ToldTime | null): Promise<Order> {
  try {
    return await (armed.state === 'funding' ? openFunding : buyOrder)(context, armed, told);
  } catch (error) {
    const found = isKeptFailure(armed, error) ? await searchAgain(context, armed) : null;
    if (found) return found;
    throw error;
  }
}

/**
 * Stripe keeps a 500 under its key as it keeps any other answer, so that repeating the call would hear of nothing else for
 * a day, though it may have done its work.
 *
 * @see https://docs.stripe.com/api/idempotent_requests
 */
function isKeptFailure({ failures }: OrderRow, error: unknown): boolean {
  if (failures === 0 || !(error instanceof HttpProblem)) return false;
  return (readStripeFailure(error.cause)?.statusCode ?? 0) >= 500;
}

/** The failure has been written down, so the row is another by now. */
async function searchAgain(context: ServerContext, armed: OrderRow): Promise<Order | null> {
  const row = await context.store.find(armed);
  const isSameCall = row?.state === armed.state && row.attempt === armed.attempt;
  return isSameCall ? searchStripe(context, row) : null;
}
