import type { Stripe } from 'stripe';
import { HttpProblem } from '../HttpProblem.js';
import { callStripe } from '../stripe/callStripe.js';

/**
 * Finds the payment intent that a charge, refund or dispute belongs to; its own id is answered as it is.
 *
 * @returns null when it belongs to none, or does not exist in the key's mode.
 * @throws {HttpProblem} when Stripe cannot be asked.
 */
export async function findPaymentIntent(stripe: Stripe, id: string): Promise<string | null> {
  if (id.startsWith('pi_')) return id;
  try {
    const { payment_intent: intent } = await callStripe('read', () => retrieve(stripe, id));
    return typeof intent === 'string' ? intent : (intent?.id ?? null);
  } catch (error) {
    if (error instanceof HttpProblem && error.code === 'not_found') return null;
    throw error;
  }
}

function retrieve(stripe: Stripe, id: string): Promise<Pick<Stripe.Charge, 'payment_intent'>> {
  if (/^(re|pyr)_/.test(id)) return stripe.refunds.retrieve(id);
  if (/^(du|dp)_/.test(id)) return stripe.disputes.retrieve(id);
  return stripe.charges.retrieve(id);
}
