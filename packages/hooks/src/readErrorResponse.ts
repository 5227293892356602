import { isErrorCode, problemSchema, type ErrorCode } from '@offtake/contract';
import * as v from 'valibot';
import { OfftakeError } from './OfftakeError.js';

/** Stripe's own envelope, which a backend written by hand may relay as it is. */
const stripeEnvelopeSchema = v.object({
  error: v.object({
    type: v.optional(v.string()),
    code: v.optional(v.string()),
    message: v.optional(v.string()),
    param: v.optional(v.string()),
  }),
});

/** Makes the error for an answer that is not 2xx: problem+json, Stripe's envelope, or anything else by its status. */
export function readErrorResponse(response: Response, body: unknown): OfftakeError {
  const requestId = response.headers.get('request-id');
  const problem = v.safeParse(problemSchema, body);
  if (problem.success) {
    const { output } = problem;
    return new OfftakeError({
      code: isErrorCode(output.code) ? output.code : codeByStatus(response.status),
      message: output.detail,
      status: response.status,
      requestId: output.request_id,
      fields: output.errors,
      retryable: output.retryable,
      retryAfterSeconds: output.retry_after ?? retryAfterHeader(response),
      quote: output.quote,
    });
  }
  const envelope = v.safeParse(stripeEnvelopeSchema, body);
  const stripeError = envelope.success ? envelope.output.error : {};
  return new OfftakeError({
    code: STRIPE_CODES[stripeError.code ?? ''] ?? STRIPE_CODES[stripeError.type ?? ''] ?? codeByStatus(response.status),
    message: stripeError.message ?? `The backend answered with HTTP status ${response.status}.`,
    status: response.status,
    requestId,
    retryAfterSeconds: retryAfterHeader(response),
  });
}

const STRIPE_CODES: Partial<Record<string, ErrorCode>> = {
  balance_insufficient: 'insufficient_balance',
  resource_missing: 'not_found',
  idempotency_key_in_use: 'order_in_progress',
  idempotency_error: 'idempotency_key_reused',
  rate_limit: 'rate_limited',
};

const STATUS_CODES: Partial<Record<number, ErrorCode>> = {
  401: 'unauthenticated',
  402: 'insufficient_balance',
  403: 'forbidden',
  404: 'not_found',
  405: 'not_found',
  409: 'order_in_progress',
  413: 'payload_too_large',
  415: 'unsupported_media_type',
  429: 'rate_limited',
};

function codeByStatus(status: number): ErrorCode {
  return STATUS_CODES[status] ?? (status >= 500 ? 'internal_error' : 'invalid_request');
}

/** `Retry-After` in seconds; dates are not understood, as no backend of ours sends them. */
function retryAfterHeader(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}
