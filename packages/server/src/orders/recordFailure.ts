import { PAYMENT_REASONS, type PaymentReason, type UnixSeconds } from '@offtake/contract';
import { HttpProblem } from '../HttpProblem.js';
import type { ServerContext } from '../ServerContext.js';
import type { OrderRow } from '../store/OrderRow.js';
import { isRefusal, readStripeFailure } from '../stripe/readStripeFailure.js';
import { toStripeProblem } from '../stripe/toStripeProblem.js';
import { giveBack } from './budgets.js';
import { retryDueAt } from './dueAt.js';
import { logDecision, logReview } from './logDecision.js';
import { judgeFailure, toFailed, toFunded, toNeedsReview, toStoredProblem, toUnsettled } from './orderMachine.js';
import { orderInProgress } from './orderProblems.js';

/**
 * Writes down that a call has failed. Whatever is not a refusal that may be believed (`judgeFailure`) leaves the
 * outcome open, a fault of our own after Stripe's answer included.
 *
 * @returns what to tell the caller: that nothing was bought only where that is so.
 */
export async function recordFailure(context: ServerContext, armed: OrderRow, error: unknown): Promise<HttpProblem> {
  const failure = readStripeFailure(error);
  const problem = failure && toStripeProblem(failure, armed.state === 'funding' ? 'fund' : 'create');
  const now = await context.sharedNow();
  if (problem && judgeFailure(armed, failure) === 'refused') {
    const isRecorded = await recordRefusal(context, armed, { problem, now });
    logDecision(context, armed, 'refused', problem.code);
    // Someone else has gone on with it, and may have bought.
    return isRecorded ? problem : orderInProgress();
  }
  await context.store.replace(toUnsettled(armed, now));
  logDecision(context, armed, 'outcome_unknown', problem?.code ?? 'stripe_unavailable');
  // A refusal that may not be believed says nothing.
  return problem && failure && !isRefusal(failure)
    ? problem
    : new HttpProblem('stripe_unavailable', { retryAfter: 2, cause: failure ?? error });
}

/**
 * Writes down that Stripe said no. Where nobody has paid yet the order has failed. Where somebody has, their money is
 * there: what only lacks balance is tried again, and for all else a person has to look.
 *
 * @returns false when someone else has changed the row since it was armed.
 */
async function recordRefusal(
  context: ServerContext,
  armed: OrderRow,
  { problem, now }: { problem: HttpProblem; now: UnixSeconds },
): Promise<boolean> {
  const { funding } = armed;
  if (!funding) {
    const failed = toFailed(armed, toStoredProblem(problem));
    const { outcome } = await context.store.replace(failed, giveBack(armed.reserved));
    return outcome === 'replaced';
  }
  if (problem.code === 'insufficient_balance') {
    const waiting = { ...funding, status: 'settling', reason: 'insufficient_balance' } as const;
    const funded = toFunded(armed, { funding: waiting, now, dueAt: retryDueAt(armed, now) });
    const { outcome } = await context.store.replace({ ...funded, failures: armed.failures + 1 });
    return outcome === 'replaced';
  }
  const stuck = { ...funding, status: 'needs_review', reason: toReason(problem.code) } as const;
  const inReview = toNeedsReview(armed, toStoredProblem(problem), stuck);
  const { outcome } = await context.store.replace(inReview);
  if (outcome === 'replaced') logReview(context, inReview);
  return outcome === 'replaced';
}

/** A code that has no reason of its name stands for itself in the row's problem. */
export function toReason(code: string): PaymentReason | null {
  return PAYMENT_REASONS.find((reason) => reason === code) ?? null;
}
