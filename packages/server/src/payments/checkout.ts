import type { Stripe } from 'stripe';
import type { ServerContext } from '../ServerContext.js';
import type { Funding, OrderRow } from '../store/OrderRow.js';
import { createIdentityMetadata } from '../stripe/orderMetadata.js';
import { createFundingMetadata } from './fundingMetadata.js';
import type { FundingMethod, FundingState } from './FundingMethod.js';
import { callOptions } from './callOptions.js';
import { offerOf } from './offerOf.js';
import { readPaymentIntent, type PaymentFacts } from './readPaymentIntent.js';
import { findByRef } from './findByRef.js';

/** Paid by whoever sits at the screen, on Stripe's Checkout page. */
export const checkout: FundingMethod = {
  async open(context, row) {
    const session = await context.stripe.checkout.sessions.create(toParams(row), callOptions(row));
    return toState(context, session);
  },
  async search(context, row) {
    const found = await findByRef(row, (created) => context.stripe.checkout.sessions.list({ created, limit: 100 }));
    return found && toState(context, found);
  },
  async read(context, object) {
    return toState(context, await context.stripe.checkout.sessions.retrieve(object));
  },
  async close(context, object) {
    const session = await context.stripe.checkout.sessions.retrieve(object);
    if (session.status !== 'open') return toState(context, session);
    return toState(context, await context.stripe.checkout.sessions.expire(object));
  },
};

function toParams(row: OrderRow): Stripe.Checkout.SessionCreateParams {
  const { intent, quote, productName } = offerOf(row);
  const { payment } = intent;
  if (payment.source !== 'checkout') throw new TypeError(`Order ${row.ref} is not paid by Checkout.`);
  const returnUrl = withOrderId(payment.return_url, row.ref);
  return {
    mode: 'payment',
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: intent.currency,
          unit_amount: quote.amount_total,
          product_data: { name: `${quote.metric_tons} t · ${productName}` },
        },
      },
    ],
    success_url: returnUrl,
    cancel_url: returnUrl,
    client_reference_id: row.ref,
    metadata: createFundingMetadata(row),
    // Refunds and disputes speak of the payment, not of the session.
    payment_intent_data: { metadata: createIdentityMetadata(row) },
  };
}

/** So that the page that the buyer comes back to knows which order to show. */
function withOrderId(returnUrl: string, ref: string): string {
  const url = new URL(returnUrl);
  url.searchParams.set('offtake_order', ref);
  return url.href;
}

async function toState({ stripe }: ServerContext, session: Stripe.Checkout.Session): Promise<FundingState> {
  const paymentIntent =
    typeof session.payment_intent === 'string' ? session.payment_intent : (session.payment_intent?.id ?? null);
  const facts = await readFacts(stripe, session, paymentIntent);
  const funding: Funding = {
    source: 'checkout',
    status: facts.status,
    reason: facts.reason,
    amount: session.amount_total ?? 0,
    currency: session.currency ?? '',
    url: session.status === 'open' ? session.url : null,
    expiresAt: session.status === 'open' ? session.expires_at : null,
    object: session.id,
    paymentIntent,
  };
  return {
    phase: facts.phase,
    funding,
    availableAt: facts.availableAt,
    endedBy: facts.phase === 'ended' ? 'expired' : null,
    created: session.created,
    metadata: session.metadata ?? {},
  };
}

/**
 * A complete session is not a paid one: a bank debit completes it days before its money comes, or fails to.
 *
 * @see https://docs.stripe.com/checkout/fulfillment
 */
async function readFacts(
  stripe: Stripe,
  session: Stripe.Checkout.Session,
  paymentIntent: string | null,
): Promise<PaymentFacts> {
  if (session.status === 'expired') return { phase: 'ended', status: 'expired', reason: null, availableAt: null };
  if (paymentIntent === null) return { phase: 'open', status: 'pending', reason: null, availableAt: null };
  const facts = await readPaymentIntent(stripe, paymentIntent);
  const isOver = session.status === 'complete' && facts.phase === 'open' && facts.status === 'failed';
  return isOver ? { ...facts, phase: 'ended' } : facts;
}
