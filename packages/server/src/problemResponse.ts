import { PROBLEM_CONTENT_TYPE, type Problem } from '@offtake/contract';
import { describeFailure } from './describeFailure.js';
import { HttpProblem } from './HttpProblem.js';
import { baseHeaders } from './http/jsonResponse.js';
import type { PlainResponse } from './http/PlainResponse.js';
import type { Logger } from './Logger.js';
import type { RequestFacts } from './RequestFacts.js';
import { readStripeFailure } from './stripe/readStripeFailure.js';
import { toStripeProblem } from './stripe/toStripeProblem.js';

/** The one door through which every failure leaves: known ones as they are, unknown ones as `internal_error`. */
export function problemResponse(error: unknown, facts: RequestFacts): PlainResponse {
  const problem = toHttpProblem(error);
  const body = toProblem(problem, facts.requestId);
  const headers = { ...baseHeaders(facts), 'content-type': PROBLEM_CONTENT_TYPE, ...problem.headers };
  const retryAfter = problem.retryAfter === undefined ? {} : { 'retry-after': String(problem.retryAfter) };
  return { status: problem.status, headers: { ...headers, ...retryAfter }, body: JSON.stringify(body) };
}

/** Gives every error a code of the contract. */
export function toHttpProblem(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  const failure = readStripeFailure(error);
  return failure ? toStripeProblem(failure, 'read') : new HttpProblem('internal_error', { cause: error });
}

/** Writes down what an operator should know: our own faults, and what Stripe said. Callers' mistakes are not news. */
export function logProblem(logger: Logger, problem: HttpProblem, requestId: string): void {
  if (problem.cause === undefined) return;
  const facts = { code: problem.code, request_id: requestId, cause: describeFailure(problem.cause) };
  if (problem.code === 'internal_error' || problem.code === 'store_unavailable')
    logger.error('A request failed for a reason of our own.', facts);
  else logger.warn('A request failed for a reason beyond the caller.', facts);
}

function toProblem(problem: HttpProblem, requestId: string): Problem {
  const { code, status, retryable, retryAfter, errors, quote } = problem;
  return {
    type: `urn:offtake:problem:${code}`,
    title: toTitle(code),
    status,
    code,
    detail: problem.message,
    request_id: requestId,
    retryable,
    ...(retryAfter === undefined ? {} : { retry_after: retryAfter }),
    ...(errors ? { errors } : {}),
    ...(quote ? { quote } : {}),
  };
}

/** `price_changed` is titled "Price changed". */
function toTitle(code: string): string {
  return code.charAt(0).toUpperCase() + code.slice(1).replaceAll('_', ' ');
}
