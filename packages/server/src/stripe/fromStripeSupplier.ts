import { supplierSchema, type Supplier } from '@offtake/contract';
import type { Stripe } from 'stripe';
import { parseStripe } from './parseStripe.js';

/**
 * Converts Stripe's supplier to the contract's: only the fields that the contract names.
 *
 * @throws {HttpProblem} `stripe_unavailable` when Stripe's object is not what its documentation says.
 */
export function fromStripeSupplier(supplier: Stripe.Climate.Supplier): Supplier {
  return parseStripe('supplier', supplierSchema, () => supplier);
}
