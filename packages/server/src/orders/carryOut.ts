import type { Order } from '@offtake/contract';
import { HttpProblem } from '../HttpProblem.js';
import type { ServerContext } from '../ServerContext.js';
import type { OrderRow } from '../store/OrderRow.js';
import { isRefusal, readStripeFailure, type StripeFailure } from '../stripe/readStripeFailure.js';
import type { ToldTime } from './assertLeased.js';
import { buyOrder } from './buyOrder.js';
import { openFunding } from './openFunding.js';
import { isRepeat, judgeFailure, LEASE_SECONDS, toAttempting, toFunding } from './orderMachine.js';
import { orderInProgress } from './orderProblems.js';
import { searchStripe } from './searchStripe.js';

/**
 * Makes the calls that a row is armed for: those that order it, or those that make what it is paid by. What their
 * answers may be believed is said by `judgeFailure`: where they leave open what earlier calls have made, that is looked
 * up.
 *
 * @param told the shared time, as `assertLeased` takes it.
 * @throws {HttpProblem} when Stripe refused, or when the outcome is not known.
 */
export async function carryOut(context: ServerContext, armed: OrderRow, told?: ToldTime | null): Promise<Order> {
  try {
    return await (armed.state === 'funding' ? openFunding : buyOrder)(context, armed, told);
  } catch (error) {
    const failure = error instanceof HttpProblem ? readStripeFailure(error.cause) : null;
    const order = failure && isToBeLookedUp(armed, failure) ? await lookUp(context, armed, failure) : null;
    if (order) return order;
    throw error;
  }
}

/** Where Stripe has not answered, or asks to wait, it is not asked more at once: the call is repeated later. */
function isToBeLookedUp(armed: OrderRow, failure: StripeFailure): boolean {
  const verdict = judgeFailure(armed, failure);
  if (verdict !== 'unknown') return verdict === 'kept_failure';
  return isRepeat(armed) && (isRefusal(failure) || (failure.statusCode ?? 0) >= 500);
}

/** The failure has been written down, so the row is another by now. @returns null while it stays unknown. */
async function lookUp(context: ServerContext, armed: OrderRow, failure: StripeFailure): Promise<Order | null> {
  const row = await context.store.find(armed);
  if (row?.state !== armed.state || row.attempt !== armed.attempt) return null;
  const found = await tryToSearch(context, row);
  if (found !== 'nothing') return found;
  return judgeFailure(armed, failure) === 'kept_failure' ? attemptAgain(context, row) : null;
}

/** @returns `nothing` when Stripe has looked and there is nothing; null when it could not be asked. */
async function tryToSearch(context: ServerContext, row: OrderRow): Promise<Order | 'nothing' | null> {
  try {
    return (await searchStripe(context, row)) ?? 'nothing';
  } catch (error) {
    if (error instanceof HttpProblem) return null;
    throw error;
  }
}

/**
 * Stripe keeps a 500 under its key as it keeps any other answer, so that the key says nothing else for a day. What was
 * made before it failed is in the lists as soon as Stripe is done with the request; the lists are given a lease's time.
 */
async function attemptAgain(context: ServerContext, row: OrderRow): Promise<Order | null> {
  const now = await context.sharedNow();
  if (now - (row.attemptedAt ?? now) < LEASE_SECONDS) return null;
  const again = row.state === 'funding' ? toFunding(row, now) : toAttempting(row, now);
  const { outcome } = await context.store.replace(again);
  if (outcome !== 'replaced') throw orderInProgress();
  return carryOut(context, again);
}
