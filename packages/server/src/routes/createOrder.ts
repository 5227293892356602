import { ENDPOINTS } from '@offtake/contract';
import { readBody } from '../http/readBody.js';
import { readIdempotencyKey } from '../http/readIdempotencyKey.js';
import { placeOrder } from '../orders/placeOrder.js';
import { assertMayCompose } from './assertMayCompose.js';
import type { Route } from './Route.js';

/** Places an order, at most once per caller and key. */
export const createOrder: Route<'createOrder'> = async (context, { request, caller, headers, body }) => {
  const idempotencyKey = readIdempotencyKey(headers);
  const input = readBody(ENDPOINTS.createOrder.body, body);
  await assertMayCompose(context, { input, request });
  return placeOrder(context, { caller, idempotencyKey, input, request });
};
