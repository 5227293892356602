import type { ErrorCode, FieldErrorCode, RetryableErrorCode } from './errorCodes.js';

/** What one error code stands for: its HTTP status, its words, and whether the same request may succeed later. */
export interface ErrorCodeFacts {
  status: number;
  /** A sentence for the person at the keyboard; a handler may put a more exact one in its place. */
  detail: string;
  /** Whether sending the very same request again, later, can succeed. */
  retryable: boolean;
}

/**
 * Every way in which a request can fail, in one table. Apart from the codes themselves, as its sentences are for
 * backends: interfaces have their own.
 */
export const ERROR_CODES = {
  unauthenticated: { status: 401, detail: 'Sign in first.', retryable: false },
  forbidden: { status: 403, detail: 'You are not allowed to do this.', retryable: false },
  origin_not_allowed: { status: 403, detail: 'Requests from this origin are not accepted.', retryable: false },
  invalid_request: { status: 400, detail: 'The request is not valid.', retryable: false },
  not_found: { status: 404, detail: 'There is no such thing here.', retryable: false },
  idempotency_key_required: {
    status: 400,
    detail: 'Send an Idempotency-Key header, 1 to 200 characters, one for each order.',
    retryable: false,
  },
  idempotency_key_reused: {
    status: 422,
    detail: 'This Idempotency-Key was used for another order. Use a new key for a new order.',
    retryable: false,
  },
  order_in_progress: {
    status: 409,
    detail: 'This order is being placed. Ask again in a moment with the same key.',
    retryable: true,
  },
  possible_duplicate: {
    status: 409,
    detail: 'The same order was placed a moment ago. Confirm that you want another one.',
    retryable: false,
  },
  price_changed: {
    status: 409,
    detail: 'The price has changed since you saw it. Nothing was ordered.',
    retryable: false,
  },
  insufficient_balance: {
    status: 402,
    detail: 'The Stripe balance is too low for this order. Nothing was ordered.',
    retryable: false,
  },
  product_unavailable: {
    status: 409,
    detail: 'There is not enough of this product left. Nothing was ordered.',
    retryable: false,
  },
  amount_over_limit: { status: 422, detail: 'This order is larger than you are allowed to place.', retryable: false },
  not_cancelable: { status: 409, detail: 'This order can no longer be canceled.', retryable: false },
  account_not_eligible: { status: 403, detail: 'This Stripe account cannot place Climate orders.', retryable: false },
  rate_limited: { status: 429, detail: 'Too many requests. Wait a moment and try again.', retryable: true },
  payload_too_large: { status: 413, detail: 'The request is too large.', retryable: false },
  unsupported_media_type: { status: 415, detail: 'Send the body as application/json.', retryable: false },
  stripe_unavailable: {
    status: 503,
    detail: 'Stripe did not answer. Try again in a moment with the same key.',
    retryable: true,
  },
  store_unavailable: {
    status: 503,
    detail: 'The records of this service could not be reached. Try again in a moment with the same key.',
    retryable: true,
  },
  internal_error: {
    status: 500,
    detail: 'Something went wrong on our side. Try again in a moment with the same key.',
    retryable: true,
  },
} as const satisfies {
  [TCode in ErrorCode]: ErrorCodeFacts & { retryable: TCode extends RetryableErrorCode ? true : false };
};

/** What can be wrong with one field of a request, each with a sentence. */
export const FIELD_ERROR_CODES = {
  required: 'This is required.',
  conflict: 'Give one of the two, not both.',
  unknown_field: 'This field is not known here.',
  not_a_number: 'This is not a number that can be read.',
  not_a_decimal: 'This must be a plain decimal string such as "0.25".',
  not_an_integer: 'This must be a whole number.',
  not_positive: 'This must be more than zero.',
  too_precise: 'This has too many decimals.',
  too_small: 'This is too small.',
  too_large: 'This is too large.',
  too_long: 'This is too long.',
  too_many: 'There are too many of these.',
  not_a_currency: 'This must be a three-letter currency code in lower case, such as "usd".',
  currency_not_supported: 'This product has no price in this currency.',
  not_an_email: 'This is no e-mail address.',
  not_a_status: 'This must be order statuses separated by commas.',
  not_on_offer: 'This is not on offer here.',
  unknown_product: 'There is no such product.',
  sold_out: 'There is not that much left.',
  invalid: 'This is not valid.',
} as const satisfies Record<FieldErrorCode, string>;
