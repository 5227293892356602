import type { Order } from '@offtake/contract';
import type { ServerContext } from '../ServerContext.js';
import type { OrderRow } from '../store/OrderRow.js';
import { buyOrder } from './buyOrder.js';
import { openFunding } from './openFunding.js';

/**
 * Makes the calls that a row is armed for: those that order it, or those that make what it is paid by.
 *
 * @throws {HttpProblem} when Stripe refused, or when the outcome is not known.
 */
export function carryOut(context: ServerContext, armed: OrderRow): Promise<Order> {
  return armed.state === 'funding' ? openFunding(context, armed) : buyOrder(context, armed);
}
