import { isRetryableErrorCode, type ErrorCode, type FieldError, type Quote } from '@offtake/contract';

/**
 * Why a call failed: a code of the contract, or one of two that only a client can tell. `network_error` is no answer at
 * all, so the outcome of a write is unknown. `invalid_response` is an answer that no Offtake backend gives.
 */
export type OfftakeErrorCode = ErrorCode | 'network_error' | 'invalid_response';

/** What an error is made of. */
export interface OfftakeErrorOptions {
  /** Why the call failed. */
  code: OfftakeErrorCode;
  /** A sentence for whoever reads it; interfaces have their own words for each code. */
  message: string;
  /** HTTP status; null when there was no answer. @default null */
  status?: number | null | undefined;
  /** See {@link OfftakeError.requestId}. @default null */
  requestId?: string | null | undefined;
  /** See {@link OfftakeError.fields}. @default [] */
  fields?: readonly FieldError[] | undefined;
  /** See {@link OfftakeError.retryable}. @default what the table of codes says; true for `network_error` */
  retryable?: boolean | undefined;
  /** See {@link OfftakeError.retryAfterSeconds}. @default null */
  retryAfterSeconds?: number | null | undefined;
  /** See {@link OfftakeError.quote}. @default null */
  quote?: Quote | null | undefined;
  /** See {@link OfftakeError.isOutcomeUnknown}. @default what the code says */
  isOutcomeUnknown?: boolean | undefined;
  /** What lies behind it, for whoever looks into it. */
  cause?: unknown;
}

/**
 * The one error that the hooks and the client throw. `instanceof` also knows those of another copy of this package.
 *
 * @example
 * if (error instanceof OfftakeError && error.code === 'price_changed') show(error.quote);
 */
export class OfftakeError extends Error {
  override readonly name = 'OfftakeError';
  /** Why the call failed. */
  readonly code: OfftakeErrorCode;
  /** HTTP status; null when there was no answer. */
  readonly status: number | null;
  /** What to quote to support; null when the backend gave none. */
  readonly requestId: string | null;
  /** What is wrong with which field; empty when it is not about fields. */
  readonly fields: readonly FieldError[];
  /** Whether the very same call may succeed later. Writes keep their idempotency key. */
  readonly retryable: boolean;
  /** How many seconds to wait before that; null when the backend did not say. */
  readonly retryAfterSeconds: number | null;
  /** With `price_changed`: what it would cost now, if the backend says so; null with any other code. */
  readonly quote: Quote | null;
  /**
   * Whether a write that failed like this may have been carried out all the same: by its code, or because an earlier
   * request with the same key may have been, and this failure says nothing of that.
   */
  readonly isOutcomeUnknown: boolean;

  static override [Symbol.hasInstance](value: unknown): boolean {
    // A subclass is more than its name.
    if (this !== OfftakeError) return Function.prototype[Symbol.hasInstance].call(this, value);
    return value instanceof Error && value.name === 'OfftakeError';
  }

  constructor(options: OfftakeErrorOptions) {
    super(options.message, { cause: options.cause });
    this.code = options.code;
    this.status = options.status ?? null;
    this.requestId = options.requestId ?? null;
    this.fields = options.fields ?? [];
    this.retryable = options.retryable ?? (options.code === 'network_error' || isRetryableErrorCode(options.code));
    this.retryAfterSeconds = options.retryAfterSeconds ?? null;
    this.quote = options.quote ?? null;
    this.isOutcomeUnknown = options.isOutcomeUnknown ?? OUTCOME_UNKNOWN.has(options.code);
  }
}

const OUTCOME_UNKNOWN: ReadonlySet<OfftakeErrorCode> = new Set([
  'network_error',
  'invalid_response',
  'order_in_progress',
  'stripe_unavailable',
  'store_unavailable',
  'internal_error',
]);
