import type { IdempotentCall } from '../state/IdempotencyKeys.js';
import type { FormMap, FormValue } from '../wire/decodeForm.js';
import { StripeProblem } from '../wire/StripeProblem.js';

const MAX_KEY_LENGTH = 255;

/** What must be the same again when the request's idempotency key is; `null` for a request without one. */
export function readIdempotentCall(request: Request, form: FormMap): IdempotentCall | null {
  const key = request.headers.get('idempotency-key');
  // Reading is idempotent by itself: Stripe ignores the key.
  if (key === null || request.method !== 'POST') return null;
  if (key === '' || key.length > MAX_KEY_LENGTH)
    throw new StripeProblem(
      `Idempotency keys must have 1 to ${MAX_KEY_LENGTH} characters; this one has ${key.length}.`,
      {
        type: 'idempotency_error',
      },
    );
  const { method, url } = request;
  return { key, method, path: new URL(url).pathname, parameters: JSON.stringify(toCanonical(form)) };
}

function toCanonical(value: FormValue): unknown {
  if (typeof value === 'string') return value;
  const sorted = [...value].toSorted(([left], [right]) => (left < right ? -1 : Number(left > right)));
  return sorted.map(([name, inner]) => [name, toCanonical(inner)]);
}
