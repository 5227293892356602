import { HttpProblem } from '../HttpProblem.js';
import { unreadableAnswer } from './parseStripe.js';
import { readStripeFailure } from './readStripeFailure.js';
import { toStripeProblem, type StripeOperation } from './toStripeProblem.js';

/**
 * Calls Stripe, and says in the contract's words what went wrong if something did.
 *
 * @throws {HttpProblem} for every error: what is none of the SDK's comes of an answer that was not understood.
 */
export async function callStripe<TResult>(
  operation: Exclude<StripeOperation, 'create'>,
  call: () => Promise<TResult>,
): Promise<TResult> {
  try {
    return await call();
  } catch (error) {
    const failure = readStripeFailure(error);
    if (failure) throw toStripeProblem(failure, operation);
    throw error instanceof HttpProblem ? error : unreadableAnswer(error);
  }
}
