import { balanceSchema, type Balance } from '@offtake/contract';
import type { Stripe } from 'stripe';
import { parseStripe } from './parseStripe.js';

/**
 * Converts Stripe's balance to the contract's: what is available and pending, and nothing else.
 *
 * @throws {HttpProblem} `stripe_unavailable` when Stripe's object is not what its documentation says.
 */
export function fromStripeBalance(balance: Stripe.Balance): Balance {
  return parseStripe('balance', balanceSchema, () => balance);
}
