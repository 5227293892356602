import { findListedRow } from '../orders/orderRows.js';
import { readFreshOrder } from '../orders/readFreshOrder.js';
import type { Route } from './Route.js';

/** Shows one of the caller's orders. */
export const getOrder: Route<'getOrder'> = async (context, { caller, id }) =>
  readFreshOrder(context, await findListedRow(context, { owner: caller.owner, ref: id }));
