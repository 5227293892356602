import type { Stripe } from 'stripe';
import type { Funding } from '../store/OrderRow.js';
import { callOptions } from './callOptions.js';
import { findByRef } from './findByRef.js';
import { createFundingMetadata } from './fundingMetadata.js';
import type { FundingMethod, FundingState } from './FundingMethod.js';
import { offerOf } from './offerOf.js';
import { settled, type PaymentFacts } from './readPaymentIntent.js';

const EXPAND = { expand: ['balance_transaction'] };

/** Paid by the account itself: money is moved from its bank to its Stripe balance. */
export const topUp: FundingMethod = {
  async open({ stripe }, row) {
    const { intent, quote } = offerOf(row);
    const params = {
      amount: quote.amount_total,
      currency: intent.currency,
      description: `Carbon removal ${row.ref}`,
      metadata: createFundingMetadata(row),
      ...EXPAND,
    };
    return toState(await stripe.topups.create(params, callOptions(row)));
  },
  async search({ stripe }, row) {
    const found = await findByRef(row, (created) =>
      stripe.topups.list({ created, limit: 100, expand: ['data.balance_transaction'] }),
    );
    return found && toState(found);
  },
  async read({ stripe }, object) {
    return toState(await stripe.topups.retrieve(object, EXPAND));
  },
  async close({ stripe }, object) {
    const topup = await stripe.topups.retrieve(object, EXPAND);
    return toState(topup.status === 'pending' ? await stripe.topups.cancel(object) : topup);
  },
};

function toState(topup: Stripe.Topup): FundingState {
  const facts = readFacts(topup);
  const funding: Funding = {
    source: 'top_up',
    status: facts.status,
    reason: facts.reason,
    amount: topup.amount,
    currency: topup.currency,
    url: null,
    expiresAt: null,
    object: topup.id,
    paymentIntent: null,
  };
  return {
    phase: facts.phase,
    funding,
    availableAt: facts.availableAt ?? topup.expected_availability_date ?? null,
    endedBy: facts.phase === 'ended' ? 'expired' : null,
    created: topup.created,
    metadata: topup.metadata,
  };
}

/** @see https://docs.stripe.com/api/topups/object#topup_object-status */
function readFacts(topup: Stripe.Topup): PaymentFacts {
  const availableAt = null;
  switch (topup.status) {
    case 'succeeded':
      return settled(topup.balance_transaction);
    case 'failed':
      return { phase: 'ended', status: 'failed', reason: 'declined', availableAt };
    case 'canceled':
      return { phase: 'ended', status: 'expired', reason: null, availableAt };
    case 'reversed':
      return { phase: 'ended', status: 'refunded', reason: 'reversed', availableAt };
    default:
      return { phase: 'open', status: 'pending', reason: null, availableAt };
  }
}
