import { StripeProblem } from './StripeProblem.js';

/** Writes a failure as Stripe's error envelope: status, body and the headers that belong to it. */
export function toErrorResponse(failure: unknown, requestId: string): WireResponse {
  const problem = failure instanceof StripeProblem ? failure : internalError(failure);
  const error = {
    ...problem.fields,
    ...(problem.code === null ? {} : { code: problem.code, doc_url: docUrl(problem.code) }),
    message: problem.message,
    ...(problem.param === null ? {} : { param: problem.param }),
    request_log_url: `https://dashboard.stripe.com/test/logs/${requestId}`,
    type: problem.type,
  };
  return { status: problem.status, headers: problem.headers, body: { error } };
}

/** An answer before it becomes a `Response`. */
export interface WireResponse {
  /** HTTP status. */
  status: number;
  headers: Readonly<Record<string, string>>;
  /** JSON-safe. */
  body: unknown;
}

function docUrl(code: string): string {
  return `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`;
}

function internalError(failure: unknown): StripeProblem {
  const detail = failure instanceof Error ? failure.message : String(failure);
  return new StripeProblem(`An unknown error occurred. (Stripe emulator: ${detail})`, {
    status: 500,
    type: 'api_error',
  });
}
