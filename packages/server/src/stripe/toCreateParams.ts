import { Stripe } from 'stripe';
import type { OrderRow } from '../store/OrderRow.js';
import { createOrderMetadata } from './orderMetadata.js';

/**
 * The parameters of Stripe's create call for a row. They depend on nothing but the row, so that a repeated call is the
 * same call.
 *
 * @throws {TypeError} when the row does not say what was asked for.
 */
export function toCreateParams(row: OrderRow): Stripe.Climate.OrderCreateParams {
  const { intent } = row;
  if (!intent) throw new TypeError(`Order ${row.ref} was restored from Stripe and cannot be placed again.`);
  const { quantity } = intent;
  return {
    product: intent.product,
    currency: intent.currency,
    ...('amount' in quantity
      ? { amount: quantity.amount }
      : { metric_tons: Stripe.Decimal.from(quantity.metric_tons) }),
    ...(intent.beneficiary ? { beneficiary: intent.beneficiary } : {}),
    metadata: createOrderMetadata(row),
  };
}
