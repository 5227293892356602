import type { Order } from '@offtake/contract';
import { FUNDING_METHODS } from '../payments/fundingMethods.js';
import type { FundingState } from '../payments/FundingMethod.js';
import { offerOf } from '../payments/offerOf.js';
import type { ServerContext } from '../ServerContext.js';
import type { OrderRow } from '../store/OrderRow.js';
import { logDecision } from './logDecision.js';
import { keepFunding } from './keepFunding.js';
import { recordFailure } from './recordFailure.js';

/**
 * Makes what an order is to be paid by, as a row is armed for.
 *
 * @throws {HttpProblem} when Stripe refused, or when the outcome is not known.
 */
export async function openFunding(context: ServerContext, armed: OrderRow): Promise<Order> {
  const { payment } = offerOf(armed).intent;
  if (payment.source === 'balance') throw new TypeError(`Order ${armed.ref} is paid from the balance.`);
  let state: FundingState;
  try {
    state = await FUNDING_METHODS[payment.source].open(context, armed);
  } catch (error) {
    throw await recordFailure(context, armed, error);
  }
  logDecision(context, armed, 'awaiting_funds');
  return keepFunding(context, armed, state);
}
