import type { Stripe } from 'stripe';
import { CALL_TIMEOUT_SECONDS, stripeIdempotencyKey } from '../orders/orderMachine.js';
import type { OrderRow } from '../store/OrderRow.js';

/**
 * The options of a call that makes something for an order: under the key of the row's attempt, and without the SDK's
 * own retries, since whether and when to repeat is decided by us, and saved first.
 *
 * @param part tells the calls of one attempt apart.
 */
export function callOptions(row: OrderRow, part?: string): Stripe.RequestOptions {
  const key = stripeIdempotencyKey(row);
  return {
    idempotencyKey: part === undefined ? key : `${key}.${part}`,
    maxNetworkRetries: 0,
    timeout: CALL_TIMEOUT_SECONDS * 1_000,
  };
}
