import { cancelOrder as cancelPlacedOrder } from '../orders/cancelOrder.js';
import { findListedRow } from '../orders/orderRows.js';
import type { Route } from './Route.js';

/** Cancels one of the caller's orders while that is possible. */
export const cancelOrder: Route<'cancelOrder'> = async (context, { caller, id }) =>
  cancelPlacedOrder(context, await findListedRow(context, { owner: caller.owner, ref: id }));
