import { supplierSchema, type Supplier } from '@offtake/contract';
import type { Stripe } from 'stripe';
import * as v from 'valibot';

/**
 * Converts Stripe's supplier to the contract's: only the fields that the contract names.
 *
 * @throws {v.ValiError} when Stripe's object is not what its documentation says.
 */
export function fromStripeSupplier(supplier: Stripe.Climate.Supplier): Supplier {
  return v.parse(supplierSchema, supplier);
}
