import type { UnixSeconds } from '@offtake/contract';
import type { Stripe } from 'stripe';
import type { Funding } from '../store/OrderRow.js';
import type { FundingPhase } from './FundingMethod.js';

/** What a payment intent says of the money. */
export interface PaymentFacts {
  phase: FundingPhase;
  status: Funding['status'];
  reason: Funding['reason'];
  availableAt: UnixSeconds | null;
}

/**
 * Reads whether a payment has succeeded, whether its money can be used, and whether it was given or taken back.
 *
 * @see https://docs.stripe.com/payments/balances
 */
export async function readPaymentIntent(stripe: Stripe, id: string): Promise<PaymentFacts> {
  const intent = await stripe.paymentIntents.retrieve(id, { expand: ['latest_charge.balance_transaction'] });
  const charge = typeof intent.latest_charge === 'string' ? null : intent.latest_charge;
  if (charge?.refunded) return ended('refunded', 'refunded');
  if (charge?.disputed) return ended('refunded', 'disputed');
  if (intent.status === 'canceled') return ended('expired', null);
  if (intent.status === 'processing') return { phase: 'open', status: 'pending', reason: null, availableAt: null };
  if (intent.status !== 'succeeded' || !charge) {
    const isDeclined = intent.last_payment_error !== null;
    return {
      phase: 'open',
      status: isDeclined ? 'failed' : 'pending',
      reason: isDeclined ? 'declined' : null,
      availableAt: null,
    };
  }
  // What is left is less than was asked for, and nobody but the host knows what it is meant to buy.
  if (charge.amount_refunded > 0) {
    return { phase: 'review', status: 'needs_review', reason: 'refunded', availableAt: null };
  }
  return settled(charge.balance_transaction);
}

/** The state of money by the transaction that brought it to the balance. */
export function settled(transaction: string | Stripe.BalanceTransaction | null): PaymentFacts {
  const isAvailable = transaction !== null && typeof transaction !== 'string' && transaction.status === 'available';
  const availableAt = transaction === null || typeof transaction === 'string' ? null : transaction.available_on;
  return { phase: isAvailable ? 'available' : 'settling', status: 'settling', reason: null, availableAt };
}

function ended(status: Funding['status'], reason: Funding['reason']): PaymentFacts {
  return { phase: 'ended', status, reason, availableAt: null };
}
