/**
 * A refusal in Stripe's words. Thrown anywhere below a route and written as Stripe's error envelope by
 * `toErrorResponse`.
 *
 * @see https://docs.stripe.com/api/errors
 */
export class StripeProblem extends Error {
  /** HTTP status. */
  readonly status: number;
  readonly type: StripeErrorType;
  /** Stripe's short code; `null` where Stripe sends none or none is known. */
  readonly code: string | null;
  /** The parameter at fault, in bracket notation. */
  readonly param: string | null;
  /** Extra response headers. */
  readonly headers: Readonly<Record<string, string>>;
  /** Extra fields of the error, such as a card's `decline_code`. */
  readonly fields: Readonly<Record<string, unknown>>;

  constructor(message: string, details: StripeProblemDetails = {}) {
    super(message);
    this.name = 'StripeProblem';
    this.status = details.status ?? 400;
    this.type = details.type ?? 'invalid_request_error';
    this.code = details.code ?? null;
    this.param = details.param ?? null;
    this.headers = details.headers ?? {};
    this.fields = details.fields ?? {};
  }
}

/** What a {@link StripeProblem} carries beside its message. */
export interface StripeProblemDetails {
  /** @default 400 */
  status?: number | undefined;
  /** @default 'invalid_request_error' */
  type?: StripeErrorType | undefined;
  code?: string | null | undefined;
  param?: string | null | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
  fields?: Readonly<Record<string, unknown>> | undefined;
}

/** The four error types of Stripe's v1 API. */
export type StripeErrorType = 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error';
