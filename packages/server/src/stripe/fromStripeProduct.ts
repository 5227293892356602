import { productSchema, type Product } from '@offtake/contract';
import type { Stripe } from 'stripe';
import { parseStripe } from './parseStripe.js';

/**
 * Converts Stripe's product to the contract's: tons as text, and only the fields that the contract names.
 *
 * @throws {HttpProblem} `stripe_unavailable` when Stripe's object is not what its documentation says.
 */
export function fromStripeProduct(product: Stripe.Climate.Product): Product {
  return parseStripe('product', productSchema, () => ({
    ...product,
    metric_tons_available: String(product.metric_tons_available),
  }));
}
