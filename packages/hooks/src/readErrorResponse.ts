import { fieldErrorSchema, isErrorCode, quoteSchema, type ErrorCode, type FieldError } from '@offtake/contract';
import * as v from 'valibot';
import { OfftakeError, type OfftakeErrorOptions } from './OfftakeError.js';

/** Makes the error for an answer that is not 2xx: problem+json, Stripe's envelope, or anything else by its status. */
export function readErrorResponse(response: Response, body: unknown): OfftakeError {
  const { status } = response;
  const options: Partial<OfftakeErrorOptions> = readProblem(status, body) ?? readStripeEnvelope(status, body) ?? {};
  return new OfftakeError({
    code: codeByStatus(status),
    message: `The backend answered with HTTP status ${status}.`,
    ...options,
    status,
    requestId: options.requestId ?? response.headers.get('request-id'),
    retryAfterSeconds: options.retryAfterSeconds ?? retryAfterHeader(response),
  });
}

/** What counts of a problem. All but the code may be missing or wrong: backends are written by hand too. */
const problemPartsSchema = v.object({
  code: v.string(),
  detail: v.optional(v.fallback(v.optional(v.string()), undefined)),
  request_id: v.optional(v.fallback(v.optional(v.string()), undefined)),
  retryable: v.optional(v.fallback(v.optional(v.boolean()), undefined)),
  retry_after: v.optional(v.fallback(v.optional(v.pipe(v.number(), v.minValue(0))), undefined)),
  errors: v.optional(v.fallback(v.optional(v.array(fieldErrorSchema)), undefined)),
  quote: v.optional(v.fallback(v.optional(quoteSchema), undefined)),
});

type ReadOptions = Partial<OfftakeErrorOptions> & { code: ErrorCode };

function readProblem(status: number, body: unknown): ReadOptions | null {
  const problem = v.safeParse(problemPartsSchema, body);
  if (!problem.success) return null;
  const {
    code,
    detail,
    request_id: requestId,
    retryable,
    retry_after: retryAfterSeconds,
    errors,
    quote,
  } = problem.output;
  return {
    code: isErrorCode(code) ? code : codeByStatus(status),
    ...(detail === undefined ? {} : { message: detail }),
    requestId,
    retryable,
    retryAfterSeconds,
    fields: errors,
    quote,
  };
}

/** Stripe's own envelope, which a backend written by hand may relay as it is. */
const stripeEnvelopeSchema = v.object({
  error: v.object({
    type: v.nullish(v.string()),
    code: v.nullish(v.string()),
    message: v.nullish(v.string()),
    param: v.nullish(v.string()),
  }),
});

function readStripeEnvelope(status: number, body: unknown): ReadOptions | null {
  const envelope = v.safeParse(stripeEnvelopeSchema, body);
  if (!envelope.success) return null;
  const { type, code, message, param } = envelope.output.error;
  return {
    code: STRIPE_CODES.get(code ?? '') ?? STRIPE_CODES.get(type ?? '') ?? codeByStatus(status),
    ...(message == null ? {} : { message }),
    fields: param == null ? [] : [toFieldError(param, message ?? '')],
  };
}

/** Stripe names a parameter as in its forms: `beneficiary[public_name]`. */
function toFieldError(param: string, detail: string): FieldError {
  return { pointer: `/${param.replaceAll('[', '/').replaceAll(']', '')}`, code: 'invalid', detail };
}

const STRIPE_CODES: ReadonlyMap<string, ErrorCode> = new Map([
  ['balance_insufficient', 'insufficient_balance'],
  ['resource_missing', 'not_found'],
  ['idempotency_key_in_use', 'order_in_progress'],
  ['idempotency_error', 'idempotency_key_reused'],
  ['rate_limit', 'rate_limited'],
]);

/** 408 and 425 come from proxies, which do not know what has become of a request. */
const STATUS_CODES: ReadonlyMap<number, ErrorCode> = new Map([
  [401, 'unauthenticated'],
  [402, 'insufficient_balance'],
  [403, 'forbidden'],
  [404, 'not_found'],
  [405, 'not_found'],
  [408, 'internal_error'],
  [409, 'order_in_progress'],
  [413, 'payload_too_large'],
  [415, 'unsupported_media_type'],
  [425, 'internal_error'],
  [429, 'rate_limited'],
]);

function codeByStatus(status: number): ErrorCode {
  return STATUS_CODES.get(status) ?? (status >= 500 ? 'internal_error' : 'invalid_request');
}

/** `Retry-After` in seconds; dates are not understood, as no backend of ours sends them. */
function retryAfterHeader({ headers }: Response): number | null {
  const text = headers.get('retry-after') ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
