import { cancelOrder as cancelPlacedOrder } from '../orders/cancelOrder.js';
import { findPlacedRow } from '../orders/readOrder.js';
import type { Route } from './Route.js';

/** Cancels one of the caller's orders while that is possible. */
export const cancelOrder: Route<'cancelOrder'> = async (context, { caller, id }) =>
  cancelPlacedOrder(context, await findPlacedRow(context, { owner: caller.owner, ref: id }));
