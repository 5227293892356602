import { productSchema, type Product } from '@offtake/contract';
import type { Stripe } from 'stripe';
import * as v from 'valibot';

/**
 * Converts Stripe's product to the contract's: tons as text, and only the fields that the contract names.
 *
 * @throws {v.ValiError} when Stripe's object is not what its documentation says.
 */
export function fromStripeProduct(product: Stripe.Climate.Product): Product {
  return v.parse(productSchema, { ...product, metric_tons_available: String(product.metric_tons_available) });
}
