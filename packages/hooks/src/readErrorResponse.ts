import { isErrorCode, type ErrorCode, type FieldError } from '@offtake/contract';
import { isQuote } from './isQuote.js';
import { isRecord } from './isRecord.js';
import { OfftakeError, type OfftakeErrorOptions } from './OfftakeError.js';

/**
 * Makes the error for an answer that is not 2xx: problem+json, Stripe's envelope, or anything else by its status.
 *
 * @param nowMs the time here, in milliseconds since the Unix epoch.
 */
export function readErrorResponse(response: Response, body: unknown, nowMs: number): OfftakeError {
  const { status } = response;
  const options: Partial<OfftakeErrorOptions> = readProblem(status, body) ?? readStripeEnvelope(status, body) ?? {};
  return new OfftakeError({
    code: codeByStatus(status),
    message: `The backend answered with HTTP status ${status}.`,
    ...options,
    status,
    requestId: options.requestId ?? response.headers.get('request-id'),
    retryAfterSeconds: options.retryAfterSeconds ?? readRetryAfter(response, nowMs),
  });
}

type ReadOptions = Partial<OfftakeErrorOptions> & { code: ErrorCode };

/** Reads a problem. All but the code may be missing or wrong: backends are written by hand too. */
function readProblem(status: number, body: unknown): ReadOptions | null {
  if (!isRecord(body) || typeof body['code'] !== 'string') return null;
  const { code, detail, request_id: requestId, retryable, retry_after: seconds, errors, quote } = body;
  return {
    code: isErrorCode(code) ? code : codeByStatus(status),
    ...(typeof detail === 'string' && { message: detail }),
    requestId: typeof requestId === 'string' ? requestId : undefined,
    retryable: typeof retryable === 'boolean' ? retryable : undefined,
    retryAfterSeconds: typeof seconds === 'number' && seconds >= 0 ? seconds : undefined,
    fields: Array.isArray(errors) && errors.every(isFieldError) ? errors : undefined,
    quote: isQuote(quote) ? quote : undefined,
  };
}

function isFieldError(value: unknown): value is FieldError {
  return isRecord(value) && ['pointer', 'code', 'detail'].every((key) => typeof value[key] === 'string');
}

/** Reads Stripe's own envelope, which a backend written by hand may relay as it is. */
function readStripeEnvelope(status: number, body: unknown): ReadOptions | null {
  if (!isRecord(body) || !isRecord(body['error'])) return null;
  const { type, code, message, param } = body['error'];
  return {
    code: STRIPE_CODES.get(code) ?? STRIPE_CODES.get(type) ?? codeByStatus(status),
    ...(typeof message === 'string' && { message }),
    fields: typeof param === 'string' ? [toFieldError(param, typeof message === 'string' ? message : '')] : [],
  };
}

/** Stripe names a parameter as in its forms: `beneficiary[public_name]`. */
function toFieldError(param: string, detail: string): FieldError {
  return { pointer: `/${param.replaceAll('[', '/').replaceAll(']', '')}`, code: 'invalid', detail };
}

const STRIPE_CODES: ReadonlyMap<unknown, ErrorCode> = new Map([
  ['balance_insufficient', 'insufficient_balance'],
  ['resource_missing', 'not_found'],
  ['idempotency_key_in_use', 'order_in_progress'],
  ['idempotency_error', 'idempotency_key_reused'],
  ['rate_limit', 'rate_limited'],
]);

/** 408 and 425 come from proxies, which do not know what has become of a request. */
const STATUS_CODES: Readonly<Record<number, ErrorCode>> = {
  401: 'unauthenticated',
  402: 'insufficient_balance',
  403: 'forbidden',
  404: 'not_found',
  405: 'not_found',
  408: 'internal_error',
  409: 'order_in_progress',
  413: 'payload_too_large',
  415: 'unsupported_media_type',
  425: 'internal_error',
  429: 'rate_limited',
};

function codeByStatus(status: number): ErrorCode {
  return STATUS_CODES[status] ?? (status >= 500 ? 'internal_error' : 'invalid_request');
}

/**
 * `Retry-After` in seconds: a number, or a date, which proxies send. A date counts from the answer's own, as the clock
 * here may be wrong.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
function readRetryAfter({ headers }: Response, nowMs: number): number | null {
  const text = headers.get('retry-after') ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const atMs = readHttpDate(text);
  if (atMs === null) return null;
  return Math.max(0, Math.ceil((atMs - (readHttpDate(headers.get('date') ?? '') ?? nowMs)) / 1_000));
}

/** In milliseconds since the Unix epoch. `Date.parse` alone takes much for a date that is none. */
function readHttpDate(text: string): number | null {
  const atMs = /^[A-Z][a-z]{2,8}, .+ GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(atMs) ? null : atMs;
}
