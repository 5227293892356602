import { compareMetricTons, SECONDS_PER_HOUR, type Order, type UnixSeconds } from '@offtake/contract';
import { HttpProblem } from '../HttpProblem.js';
import type { FundingState } from '../payments/FundingMethod.js';
import type { ServerContext } from '../ServerContext.js';
import type { BudgetEntry } from '../store/BudgetEntry.js';
import type { OrderRow } from '../store/OrderRow.js';
import { readOffer } from './assertOrderable.js';
import { giveBack } from './budgets.js';
import { buyOrder } from './buyOrder.js';
import { followDueAt } from './dueAt.js';
import { logReview } from './logDecision.js';
import { toAttempting, toAwaitingFunds, toClosed, toFunded, toNeedsReview, toStoredProblem } from './orderMachine.js';
import { orderInProgress } from './orderProblems.js';
import { toReason } from './recordFailure.js';

/** How soon money that should be available is looked for again, when Stripe does not say. */
const MIN_SETTLING_SECONDS = 60;
const MAX_SETTLING_SECONDS = 6 * SECONDS_PER_HOUR;

/**
 * Keeps how far an order's money has come, and orders when all of it can be used.
 *
 * @throws {HttpProblem} when it was ordered and Stripe refused, or the outcome is not known.
 */
export async function keepFunding(context: ServerContext, row: OrderRow, state: FundingState): Promise<Order> {
  const { funding, phase } = state;
  const now = await context.sharedNow();
  switch (phase) {
    case 'draft':
    case 'open':
      return save(context, toAwaitingFunds(row, { funding, now, dueAt: followDueAt({ row, funding, now }) }));
    case 'settling':
      return save(context, toFunded(row, { funding, now, dueAt: settledAt(state, now) }));
    case 'available':
      return buyWithFunds(context, { ...row, funding }, now);
    case 'ended': {
      const cancellationReason = state.endedBy ?? 'expired';
      return save(context, toClosed(row, { funding, now, cancellationReason }), giveBack(row.reserved));
    }
    case 'review':
      return save(context, toNeedsReview(row, toStoredProblem(paidWithoutMoney()), funding));
  }
}

/** Money that is there buys what it was paid for, unless that has become dearer than was promised. */
async function buyWithFunds(context: ServerContext, row: OrderRow, now: UnixSeconds): Promise<Order> {
  const problem = await findObstacle(context, row);
  if (problem) {
    const funding = row.funding && { ...row.funding, status: 'needs_review' as const, reason: toReason(problem.code) };
    return save(context, toNeedsReview(row, toStoredProblem(problem), funding));
  }
  const armed = toAttempting(row, now);
  const { outcome } = await context.store.replace(armed);
  return outcome === 'replaced' ? buyOrder(context, armed) : answerLatest(context, row);
}

/**
 * @returns why it cannot be ordered as it was promised, or null.
 * @throws {HttpProblem} when that cannot be said now.
 */
async function findObstacle(context: ServerContext, { intent, offer }: OrderRow): Promise<HttpProblem | null> {
  if (!intent || !offer) return null;
  try {
    const { quote } = await readOffer(context, intent);
    const isDearer = quote.amount_total > offer.quote.amount_total;
    const isLess = compareMetricTons(quote.metric_tons, offer.quote.metric_tons) < 0;
    return isDearer || isLess ? new HttpProblem('price_changed', { quote }) : null;
  } catch (error) {
    if (error instanceof HttpProblem && !error.retryable) return error;
    throw error;
  }
}

async function save(context: ServerContext, row: OrderRow, entries?: BudgetEntry[]): Promise<Order> {
  const { outcome } = await context.store.replace(row, entries);
  if (outcome === 'replaced') logReview(context, row);
  if (outcome === 'replaced' && row.order) return row.order;
  return answerLatest(context, row);
}

/** Someone else was faster, and has done the same or more. */
async function answerLatest({ store }: ServerContext, key: OrderRow): Promise<Order> {
  const latest = await store.find(key);
  if (!latest?.order) throw orderInProgress();
  return latest.order;
}

function settledAt({ availableAt }: FundingState, now: UnixSeconds): UnixSeconds {
  const expected = availableAt ?? now + MIN_SETTLING_SECONDS;
  return Math.min(Math.max(expected, now + MIN_SETTLING_SECONDS), now + MAX_SETTLING_SECONDS);
}

function paidWithoutMoney(): HttpProblem {
  return new HttpProblem('insufficient_balance', {
    detail: 'The payment was marked as paid and no money came with it, so nothing was ordered.',
  });
}
