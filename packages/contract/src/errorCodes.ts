/** Failures after which the very same request, sent again later, can succeed. */
const RETRYABLE_CODES = [
  'order_in_progress',
  'rate_limited',
  'stripe_unavailable',
  'store_unavailable',
  'internal_error',
] as const;

/** Failures after which it cannot. */
const FINAL_CODES = [
  'unauthenticated',
  'forbidden',
  'origin_not_allowed',
  'invalid_request',
  'not_found',
  'idempotency_key_required',
  'idempotency_key_reused',
  'possible_duplicate',
  'price_changed',
  'insufficient_balance',
  'product_unavailable',
  'amount_over_limit',
  'not_cancelable',
  'account_not_eligible',
  'payload_too_large',
  'unsupported_media_type',
] as const;

/** What can be wrong with one field of a request. */
const FIELD_CODES = [
  'required',
  'conflict',
  'unknown_field',
  'not_a_number',
  'not_a_decimal',
  'not_an_integer',
  'not_positive',
  'too_precise',
  'too_small',
  'too_large',
  'too_long',
  'too_many',
  'not_a_currency',
  'currency_not_supported',
  'not_an_email',
  'not_a_status',
  'not_on_offer',
  'unknown_product',
  'sold_out',
  'invalid',
] as const;

/** A code that says that the same request may succeed later. */
export type RetryableErrorCode = (typeof RETRYABLE_CODES)[number];

/** The code of a way in which a request can fail; `ERROR_CODES` says the rest of each. */
export type ErrorCode = RetryableErrorCode | (typeof FINAL_CODES)[number];

/** The code of what can be wrong with one field; `FIELD_ERROR_CODES` has a sentence for each. */
export type FieldErrorCode = (typeof FIELD_CODES)[number];

/** Whether a text is an {@link ErrorCode}. */
export function isErrorCode(text: string): text is ErrorCode {
  return isOneOf(FINAL_CODES, text) || isRetryableErrorCode(text);
}

/** Whether a text is an {@link ErrorCode} after which the very same request, sent again later, can succeed. */
export function isRetryableErrorCode(text: string): text is RetryableErrorCode {
  return isOneOf(RETRYABLE_CODES, text);
}

/** Whether a text is a {@link FieldErrorCode}. */
export function isFieldErrorCode(text: string): text is FieldErrorCode {
  return isOneOf(FIELD_CODES, text);
}

function isOneOf(codes: readonly string[], text: string): boolean {
  return codes.includes(text);
}
