import type { OfftakeError } from '../OfftakeError.js';

/** How long to wait before the first try after an end, in milliseconds, when the backend does not say. */
const RETRY_MS = 2_000;

const BACKOFF_MAX_MS = 60_000;

/** Nobody who looks waits longer for a backend that asks for more. */
const RETRY_AFTER_MAX_MS = 10 * 60_000;

interface Tries {
  /** Failures in a row. */
  failures: number;
  /** What the stream asked for, in milliseconds. */
  retryMs: number | undefined;
}

/**
 * How long to wait before the next try, in milliseconds: twice as long with each failure, and not the same for
 * everyone, so that those who were cut off together do not come back together. What the backend asked for
 * (`Retry-After`) is kept to.
 *
 * @param random from 0 up to 1.
 */
export function backoffMs({ failures, retryMs = RETRY_MS }: Tries, error: OfftakeError | null, random: number): number {
  const longestMs = Math.min(Math.max(retryMs, 1) * 2 ** Math.max(failures - 1, 0), BACKOFF_MAX_MS);
  const askedMs = Math.min((error?.retryAfterSeconds ?? 0) * 1_000, RETRY_AFTER_MAX_MS);
  return askedMs + longestMs * (0.5 + random / 2);
}
