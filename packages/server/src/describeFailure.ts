import { HttpProblem } from './HttpProblem.js';
import { redact } from './redact.js';
import { readStripeFailure } from './stripe/readStripeFailure.js';

/**
 * What an operator needs to know of an error, on one line and without secrets: what Stripe said, or where it came from.
 */
export function describeFailure(error: unknown): string {
  if (error instanceof HttpProblem && error.cause !== undefined)
    return `${error.code}: ${describeFailure(error.cause)}`;
  const failure = readStripeFailure(error);
  if (!failure) return redact(error);
  const { type, statusCode, code, requestId, message } = failure;
  return redact(`${type} ${statusCode ?? 'without answer'} ${code ?? ''} ${requestId ?? ''} ${message}`);
}
