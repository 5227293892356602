import { callStripe } from '../stripe/callStripe.js';
import { fromStripeBalance } from '../stripe/fromStripeBalance.js';
import type { Route } from './Route.js';

/** Relays what the Stripe balance holds. */
export const getBalance: Route<'getBalance'> = async ({ stripe }) =>
  fromStripeBalance(await callStripe('read', () => stripe.balance.retrieve()));
