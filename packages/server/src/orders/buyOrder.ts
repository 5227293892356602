import type { Order } from '@offtake/contract';
import { callOptions } from '../payments/callOptions.js';
import type { ServerContext } from '../ServerContext.js';
import type { OrderRow } from '../store/OrderRow.js';
import { fromStripeOrder } from '../stripe/fromStripeOrder.js';
import { toCreateParams } from '../stripe/toCreateParams.js';
import { assertLeased, type ToldTime } from './assertLeased.js';
import { finishOrder } from './finishOrder.js';
import { recordFailure } from './recordFailure.js';

/**
 * Orders what a row is armed for.
 *
 * @param told the shared time, as `assertLeased` takes it.
 * @throws {HttpProblem} when Stripe refused, when the outcome is not known, or when it is no longer ours to order.
 */
export async function buyOrder(context: ServerContext, armed: OrderRow, told?: ToldTime | null): Promise<Order> {
  await assertLeased(context, armed, told);
  let order: Order;
  try {
    const created = await context.stripe.climate.orders.create(toCreateParams(armed), callOptions(armed));
    order = fromStripeOrder(created, armed.ref);
  } catch (error) {
    throw await recordFailure(context, armed, error);
  }
  return finishOrder(context, armed, order);
}
