import { readStripeFailure } from './readStripeFailure.js';
import { toStripeProblem, type StripeOperation } from './toStripeProblem.js';

/**
 * Calls Stripe, and says in the contract's words what went wrong if something did.
 *
 * @throws {HttpProblem} for every error of the SDK; other errors are left as they are.
 */
export async function callStripe<TResult>(
  operation: Exclude<StripeOperation, 'create'>,
  call: () => Promise<TResult>,
): Promise<TResult> {
  try {
    return await call();
  } catch (error) {
    const failure = readStripeFailure(error);
    throw failure ? toStripeProblem(failure, operation) : error;
  }
}
