import { balanceSchema, type Balance } from '@offtake/contract';
import type { Stripe } from 'stripe';
import * as v from 'valibot';

/**
 * Converts Stripe's balance to the contract's: what is available and pending, and nothing else.
 *
 * @throws {v.ValiError} when Stripe's object is not what its documentation says.
 */
export function fromStripeBalance(balance: Stripe.Balance): Balance {
  return v.parse(balanceSchema, balance);
}
