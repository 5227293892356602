import { findPlacedRow, readFreshOrder } from '../orders/readOrder.js';
import type { Route } from './Route.js';

/** Shows one of the caller's orders. */
export const getOrder: Route<'getOrder'> = async (context, { caller, id }) =>
  readFreshOrder(context, await findPlacedRow(context, { owner: caller.owner, ref: id }));
