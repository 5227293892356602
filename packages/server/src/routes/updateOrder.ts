import { ENDPOINTS } from '@offtake/contract';
import { readBody } from '../http/readBody.js';
import { findListedRow } from '../orders/orderRows.js';
import { renameOrder } from '../orders/renameOrder.js';
import type { Route } from './Route.js';

/** Changes in whose name one of the caller's orders is retired. */
export const updateOrder: Route<'updateOrder'> = async (context, { caller, id, body }) => {
  const { beneficiary } = readBody(ENDPOINTS.updateOrder.body, body);
  return renameOrder(context, await findListedRow(context, { owner: caller.owner, ref: id }), beneficiary);
};
