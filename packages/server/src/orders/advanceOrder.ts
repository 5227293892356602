import { FUNDING_METHODS } from '../payments/fundingMethods.js';
import type { FundingState } from '../payments/FundingMethod.js';
import type { ServerContext } from '../ServerContext.js';
import type { Funding, OrderRow } from '../store/OrderRow.js';
import { callStripe } from '../stripe/callStripe.js';
import { keepFunding } from './keepFunding.js';
import { nextStep, toNeedsReview, toRefunded, toStoredProblem } from './orderMachine.js';
import { isPlaced } from './orderRows.js';
import { orderInReview } from './orderProblems.js';
import { refreshOrder } from './refreshOrder.js';
import { resume } from './settleOrder.js';

/** What news there is of an order, if any: of the order itself, or of the money that it is paid with. */
export type OrderNews = 'order' | 'payment';

/**
 * Does what can be done about an order in the background: takes up a call whose outcome is unknown, looks how far its money
 * has come and orders when it is there, or reads it from Stripe again.
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
    case 'closed':
      if (news === 'payment') await reviewPayment(context, row);
      else if (isPlaced(row)) await refreshOrder(context, row);
      return;
    case 'failed':
    case 'needs_review':
      return;
  }
}

async function takeUp(context: ServerContext, row: OrderRow): Promise<void> {
  const now = await context.sharedNow();
  const step = nextStep(row, now);
  if (step === 'repeat' || step === 'reconcile') await resume(context, row, { step, now });
}

/** Money that goes back after the order was made is said, and that is all: the order stays. */
async function reviewPayment(context: ServerContext, row: OrderRow): Promise<void> {
  if (!row.funding) return;
  const { phase, funding } = await readFunding(context, row.funding);
  const isPaid = phase === 'settling' || phase === 'available';
  if (row.state === 'done' && funding.status === 'refunded') await context.store.replace(toRefunded(row, funding));
  if (row.state === 'closed' && isPaid) {
    // It was given up and somebody has paid after all: only a person can say what is to be done with the money.
    await context.store.replace(
      toNeedsReview(row, toStoredProblem(orderInReview(row)), { ...funding, status: 'needs_review' }),
    );
  }
}

/** Reads how far the money has come. @throws {HttpProblem} `stripe_unavailable`, `rate_limited` */
export async function readFunding(context: ServerContext, funding: Funding | null): Promise<FundingState> {
  const object = funding?.object;
  if (!funding || !object) throw new TypeError('An order waits for its money and does not say where.');
  return callStripe('read', () => FUNDING_METHODS[funding.source].read(context, object));
}
