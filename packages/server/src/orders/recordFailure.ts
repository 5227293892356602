import { PAYMENT_REASONS, type PaymentReason, type UnixSeconds } from '@offtake/contract';
import { HttpProblem } from '../HttpProblem.js';
import type { ServerContext } from '../ServerContext.js';
import type { OrderRow } from '../store/OrderRow.js';
import { isRefusal, readStripeFailure } from '../stripe/readStripeFailure.js';
import { toStripeProblem } from '../stripe/toStripeProblem.js';
import { giveBack } from './budgets.js';
import { retryDueAt } from './dueAt.js';
import { logDecision, logReview } from './logDecision.js';
import { toFailed, toFunded, toNeedsReview, toStoredProblem, toUnsettled } from './orderMachine.js';

/**
 * Writes down that a call has failed. Whatever is not Stripe's clear refusal leaves the outcome open, a fault of our own
 * after Stripe's answer included.
 *
 * @returns what to tell the caller.
 */
export async function recordFailure(context: ServerContext, armed: OrderRow, error: unknown): Promise<HttpProblem> {
  const failure = readStripeFailure(error);
  const problem = failure
    ? toStripeProblem(failure, armed.state === 'funding' ? 'fund' : 'create')
    : new HttpProblem('stripe_unavailable', { retryAfter: 2, cause: error });
  const now = await context.sharedNow();
  const isRefused = failure !== null && isRefusal(failure);
  if (isRefused) await recordRefusal(context, armed, { problem, now });
  else await context.store.replace(toUnsettled(armed, now));
  logDecision(context, armed, isRefused ? 'refused' : 'outcome_unknown', problem.code);
  return problem;
}

/**
 * Writes down that Stripe said no. Where nobody has paid yet the order has failed. Where somebody has, their money is
 * there: what only lacks balance is tried again, and for all else a person has to look.
 */
async function recordRefusal(
  context: ServerContext,
  armed: OrderRow,
  { problem, now }: { problem: HttpProblem; now: UnixSeconds },
): Promise<void> {
  const { funding } = armed;
  if (!funding) {
    await context.store.replace(toFailed(armed, toStoredProblem(problem)), giveBack(armed.reserved));
  } else if (problem.code === 'insufficient_balance') {
    const waiting = { ...funding, status: 'settling', reason: 'insufficient_balance' } as const;
    const funded = toFunded(armed, { funding: waiting, now, dueAt: retryDueAt(armed, now) });
    await context.store.replace({ ...funded, failures: armed.failures + 1 });
  } else {
    const stuck = { ...funding, status: 'needs_review', reason: toReason(problem.code) } as const;
    const inReview = toNeedsReview(armed, toStoredProblem(problem), stuck);
    const { outcome } = await context.store.replace(inReview);
    if (outcome === 'replaced') logReview(context, inReview);
  }
}

/** A code that has no reason of its name stands for itself in the row's problem. */
export function toReason(code: string): PaymentReason | null {
  return PAYMENT_REASONS.find((reason) => reason === code) ?? null;
}
