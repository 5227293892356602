import { loadFundingMethod } from '../payments/loadFundingMethod.js';
import type { FundingState } from '../payments/FundingMethod.js';
import type { ServerContext } from '../ServerContext.js';
import type { Funding, OrderRow } from '../store/OrderRow.js';
import { callStripe } from '../stripe/callStripe.js';
import { keepFunding } from './keepFunding.js';
import { logReview } from './logDecision.js';
import { isGivenBack, nextStep, toNeedsReview, toRefunded, toStoredProblem } from './orderMachine.js';
import { isPlaced } from './orderRows.js';
import { orderInReview } from './orderProblems.js';
import { refreshOrder } from './refreshOrder.js';
import { resume } from './settleOrder.js';

/** What news there is of an order, if any: of the order itself, or of the money that it is paid with. */
export type OrderNews = 'order' | 'payment';

/**
 * Does what can be done about an order in the background: takes up a call whose outcome is unknown, looks how far its
 * money has come and orders when it is there, or reads it from Stripe again.
 *
 * @throws {HttpProblem} when that failed; it is tried again when the row is due.
 */
export async function advanceOrder(context: ServerContext, row: OrderRow, news: OrderNews = 'order'): Promise<void> {
  switch (row.state) {
    case 'funding':
    case 'attempting':
      await takeUp(context, row);
      return;
    case 'awaiting_funds':
    case 'funded':
      await keepFunding(context, row, await readFunding(context, row.funding));
      return;
    case 'done':
      if (news === 'payment') await followPayment(context, row);
      else if (isPlaced(row)) await refreshOrder(context, row);
      return;
    case 'closed':
    case 'needs_review':
      if (news === 'payment') await followPayment(context, row);
      return;
    case 'failed':
      return;
  }
}

async function takeUp(context: ServerContext, row: OrderRow): Promise<void> {
  const now = await context.sharedNow();
  const step = nextStep(row, now);
  if (step === 'repeat' || step === 'reconcile') await resume(context, row, { step, now });
}

/** What becomes of the money when nothing waits for it any more. */
async function followPayment(context: ServerContext, row: OrderRow): Promise<void> {
  if (!row.funding) return;
  const state = await readFunding(context, row.funding);
  const { phase, funding } = state;
  const isPaid = phase === 'settling' || phase === 'available';
  if (row.state === 'done' && isGivenBack(funding)) {
    await keepRefund(context, row, funding);
  } else if (row.state === 'closed' && isPaid) {
    const paid = { ...funding, status: 'needs_review' } as const;
    const inReview = toNeedsReview(row, toStoredProblem(orderInReview(row)), paid);
    const { outcome } = await context.store.replace(inReview);
    if (outcome === 'replaced') logReview(context, inReview);
  } else if (row.state === 'needs_review' && phase === 'ended') {
    await keepFunding(context, row, state);
  }
}

/** The order stays: whether it is to be canceled is for people to say. */
async function keepRefund(context: ServerContext, row: OrderRow, funding: Funding): Promise<void> {
  const { status, reason } = funding;
  if (row.funding?.status === status && row.funding.reason === reason) return;
  const { outcome } = await context.store.replace(toRefunded(row, funding));
  if (outcome !== 'replaced') return;
  const facts = { order: row.ref, object: funding.object, paymentIntent: funding.paymentIntent, status, reason };
  context.logger.warn(
    'Money for an order was given back after the order was made. The order stays: see needs-review.',
    facts,
  );
}

/** Reads how far the money has come. @throws {HttpProblem} `stripe_unavailable`, `rate_limited` */
async function readFunding(context: ServerContext, funding: Funding | null): Promise<FundingState> {
  const object = funding?.object;
  if (!funding || !object) throw new TypeError('An order waits for its money and does not say where.');
  return callStripe('read', async () => (await loadFundingMethod(funding.source)).read(context, object));
}
