import { callStripe } from '../stripe/callStripe.js';
import { fromStripeProduct } from '../stripe/fromStripeProduct.js';
import type { Route } from './Route.js';

/** Relays one of Stripe's products. */
export const getProduct: Route<'getProduct'> = async ({ stripe }, { id }) =>
  fromStripeProduct(await callStripe('read', () => stripe.climate.products.retrieve(id)));
