import * as v from 'valibot';

/**
 * An error of the Stripe SDK. Told by its shape, not by `instanceof`, since a host may bring another copy of the SDK.
 */
const stripeFailureSchema = v.object({
  /** The SDK's class, for example `StripeInvalidRequestError`. */
  type: v.pipe(v.string(), v.startsWith('Stripe')),
  message: v.string(),
  /** HTTP status; absent when there was no answer. */
  statusCode: v.nullish(v.number()),
  /** Stripe's own `type`; absent when the answer was not Stripe's. */
  rawType: v.nullish(v.string()),
  code: v.nullish(v.string()),
  param: v.nullish(v.string()),
  requestId: v.nullish(v.string()),
  headers: v.nullish(
    v.looseObject({ 'retry-after': v.nullish(v.string()), 'idempotent-replayed': v.nullish(v.string()) }),
  ),
});

/** What the SDK says of a call that failed. */
export type StripeFailure = v.InferOutput<typeof stripeFailureSchema>;

/** Client errors that do not tell whether the request was carried out, or say that it is still being. */
const INCONCLUSIVE_STATUSES = new Set([408, 409, 424, 425, 429]);

/** Reads an error of the Stripe SDK. @returns null for any other error. */
export function readStripeFailure(error: unknown): StripeFailure | null {
  const result = v.safeParse(stripeFailureSchema, error);
  return result.success ? result.output : null;
}

/**
 * Whether Stripe said no: this request had no effect and will have none. Everything else (no answer, a broken answer, a
 * server error, a key in use, too many requests) leaves the outcome open. Of other requests under the same key it says
 * nothing: see `judgeFailure`.
 *
 * An idempotency error is open too: it says that another request used the key, and that one may have bought.
 */
export function isRefusal({ statusCode, rawType }: StripeFailure): boolean {
  if (statusCode == null || statusCode < 400 || statusCode >= 500) return false;
  return rawType != null && rawType !== 'idempotency_error' && !INCONCLUSIVE_STATUSES.has(statusCode);
}

/**
 * Whether Stripe says that this is the answer which it keeps under the idempotency key: then the call that was executed
 * under it is over, and no other ever will be while the key lives.
 *
 * @see https://docs.stripe.com/error-low-level#idempotency
 */
export function isKeptAnswer({ headers }: StripeFailure): boolean {
  return headers?.['idempotent-replayed'] === 'true';
}
