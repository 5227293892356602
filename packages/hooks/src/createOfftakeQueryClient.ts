import { QueryClient } from '@tanstack/react-query';
import { OfftakeError } from './OfftakeError.js';

const RETRIES_MAX = 3;
const RETRY_DELAY_MIN_MS = 1_000;
const RETRY_DELAY_MAX_MS = 30_000;
/** For how long what was read is taken to be as it was. */
export const STALE_AFTER_MS = 10_000;

/**
 * Makes the QueryClient that a provider uses when the host gives none: reads are retried only where that can help,
 * three times, after one second and then twice as long each time; writes are never repeated by it.
 *
 * @example
 * const queryClient = createOfftakeQueryClient();
 * await queryClient.prefetchQuery(productsOptions(client));
 */
export function createOfftakeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: shouldRetry, retryDelay: retryDelayMs, staleTime: STALE_AFTER_MS },
      mutations: { retry: false },
    },
  });
}

/** Whether a failed call is tried again: only when the very same call can succeed later, and soon. */
export function shouldRetry(failureCount: number, error: Error): boolean {
  if (failureCount >= RETRIES_MAX || !(error instanceof OfftakeError)) return false;
  return error.retryable && (error.retryAfterSeconds ?? 0) * 1_000 <= RETRY_DELAY_MAX_MS;
}

/** How long to wait before that, in milliseconds: what the backend asked for, or twice as long each time. */
export function retryDelayMs(failureCount: number, error: Error): number {
  const asked = error instanceof OfftakeError ? error.retryAfterSeconds : null;
  return Math.min(asked === null ? RETRY_DELAY_MIN_MS * 2 ** failureCount : asked * 1_000, RETRY_DELAY_MAX_MS);
}
