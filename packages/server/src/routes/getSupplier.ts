import { callStripe } from '../stripe/callStripe.js';
import { fromStripeSupplier } from '../stripe/fromStripeSupplier.js';
import type { Route } from './Route.js';

/** Relays one of Stripe's suppliers. */
export const getSupplier: Route<'getSupplier'> = async ({ stripe }, { id }) =>
  fromStripeSupplier(await callStripe('read', () => stripe.climate.suppliers.retrieve(id)));
