import { ENDPOINTS } from '@offtake/contract';
import { readBody } from '../http/readBody.js';
import { findPlacedRow, keepChangedOrder } from '../orders/readOrder.js';
import { callStripe } from '../stripe/callStripe.js';
import { fromStripeOrder } from '../stripe/fromStripeOrder.js';
import type { Route } from './Route.js';

/** Changes in whose name one of the caller's orders is retired. */
export const updateOrder: Route<'updateOrder'> = async (context, { caller, id, body }) => {
  const { beneficiary } = readBody(ENDPOINTS.updateOrder.body, body);
  const row = await findPlacedRow(context, { owner: caller.owner, ref: id });
  const updated = await callStripe('update', () =>
    // Stripe unsets a field that is sent empty.
    context.stripe.climate.orders.update(row.stripeOrder, { beneficiary: beneficiary ?? '' }),
  );
  return keepChangedOrder(context, row, fromStripeOrder(updated, row.ref));
};
