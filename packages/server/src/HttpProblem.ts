import {
  createFieldError,
  ERROR_CODES,
  type ErrorCode,
  type FieldError,
  type FieldErrorCode,
  type Quote,
} from '@offtake/contract';

/** What a problem carries beside its code. */
export interface HttpProblemOptions {
  /** @default the code's own status */
  status?: number | undefined;
  /** A sentence for the person at the keyboard. @default the code's own sentence */
  detail?: string | undefined;
  /** What is wrong with which fields. @default none */
  errors?: FieldError[] | undefined;
  /** Seconds to wait before trying again. */
  retryAfter?: number | undefined;
  /** With `price_changed`: what it would cost now. */
  quote?: Quote | undefined;
  /** Further response headers. */
  headers?: Record<string, string> | undefined;
  /** What it comes from: it is logged, and never answered. */
  cause?: unknown;
}

/** A problem that is kept in the store, to be answered again. */
export interface StoredProblem {
  code: ErrorCode;
  detail: string;
  errors?: FieldError[] | undefined;
}

/** A failure with a code of the contract. Thrown anywhere in the server, answered by `problemResponse` alone. */
export class HttpProblem extends Error {
  readonly code: ErrorCode;
  /** HTTP status. */
  readonly status: number;
  readonly retryable: boolean;
  readonly errors: FieldError[] | undefined;
  /** Seconds to wait before trying again. */
  readonly retryAfter: number | undefined;
  readonly quote: Quote | undefined;
  readonly headers: Record<string, string>;

  constructor(code: ErrorCode, options: HttpProblemOptions = {}) {
    super(options.detail ?? ERROR_CODES[code].detail, { cause: options.cause });
    this.name = 'HttpProblem';
    this.code = code;
    this.status = options.status ?? ERROR_CODES[code].status;
    this.retryable = ERROR_CODES[code].retryable;
    this.errors = options.errors;
    this.retryAfter = options.retryAfter;
    this.quote = options.quote;
    this.headers = options.headers ?? {};
  }
}

/** An `invalid_request` about one field. */
export function invalidField(pointer: string, code: FieldErrorCode, detail?: string): HttpProblem {
  return new HttpProblem('invalid_request', { errors: [createFieldError(pointer, code, detail)] });
}
