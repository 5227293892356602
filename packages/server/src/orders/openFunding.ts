import type { Order } from '@offtake/contract';
import { HttpProblem } from '../HttpProblem.js';
import { loadFundingMethod } from '../payments/loadFundingMethod.js';
import type { FundingState } from '../payments/FundingMethod.js';
import { offerOf } from '../payments/offerOf.js';
import type { ServerContext } from '../ServerContext.js';
import type { OrderRow } from '../store/OrderRow.js';
import { assertLeased, type ToldTime } from './assertLeased.js';
import { logDecision } from './logDecision.js';
import { keepFunding } from './keepFunding.js';
import { recordFailure } from './recordFailure.js';

/**
 * Makes what an order is to be paid by, as a row is armed for.
 *
 * @param told the shared time, as `assertLeased` takes it.
 * @throws {HttpProblem} when Stripe refused, when the outcome is not known, or when it is no longer ours to make.
 */
export async function openFunding(context: ServerContext, armed: OrderRow, told?: ToldTime | null): Promise<Order> {
  const { payment } = offerOf(armed).intent;
  if (payment.source === 'balance') throw new TypeError(`Order ${armed.ref} is paid from the balance.`);
  const method = await loadFundingMethod(payment.source);
  await assertLeased(context, armed, told);
  let state: FundingState;
  try {
    state = await method.open(context, armed);
  } catch (error) {
    // It is no longer ours to make: whoever takes the row up finds out what became of it.
    if (error instanceof HttpProblem) throw error;
    throw await recordFailure(context, armed, error);
  }
  logDecision(context, armed, 'awaiting_funds');
  return keepFunding(context, armed, state);
}
