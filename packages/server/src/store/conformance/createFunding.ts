import type { Funding } from '../OrderRow.js';

/** An open page to pay at, with the fields that matter in place of the usual ones. */
export function createFunding(funding: Partial<Funding> = {}): Funding {
  return {
    source: 'checkout',
    status: 'pending',
    reason: null,
    amount: 103,
    currency: 'usd',
    url: 'https://checkout.stripe.com/c/pay/cs_1',
    expiresAt: 86_400,
    object: null,
    paymentIntent: null,
    ...funding,
  };
}
