import * as v from 'valibot';
import { minorUnitsSchema } from './moneySchemas.js';

const fundsSchema = v.object({ amount: minorUnitsSchema, currency: v.string() });

/**
 * Stripe's `balance` as far as an order is concerned: what can be spent now, and what is on its way.
 *
 * @see https://docs.stripe.com/api/balance/balance_object
 */
export const balanceSchema = v.object({
  object: v.literal('balance'),
  available: v.array(fundsSchema),
  pending: v.array(fundsSchema),
  livemode: v.boolean(),
});

/** Stripe's `balance`, as {@link balanceSchema} describes it. Amounts are in each currency's smallest unit. */
export interface Balance extends v.InferOutput<typeof balanceSchema> {}
