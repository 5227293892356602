import type { DefaultOptions, QueryClient } from '@tanstack/react-query';
import type { OfftakeClient } from './createOfftakeClient.js';
import { STALE_AFTER_MS, retryDelayMs, shouldRetry } from './createOfftakeQueryClient.js';
import { queryKeys } from './queryKeys.js';

/** Bundlers put a text in its place. */
declare const process: { env: { NODE_ENV?: string } };

/**
 * Has what is read through a host's own cache keep to this library's ways: retried only where that can help, when the
 * backend wants it, and no more often than the host allows. The host's other queries are left alone, and what it has
 * set for the key `['offtake']` counts.
 *
 * @returns the same cache.
 * @throws {TypeError} for a cache of a TanStack Query before 5.
 */
export function withOfftakeDefaults(queryClient: QueryClient, client: OfftakeClient): QueryClient {
  assertQueryClient(queryClient);
  const { retry, staleTime } = queryClient.getDefaultOptions().queries ?? {};
  const queryKey = queryKeys.all(client);
  queryClient.setQueryDefaults(queryKey, {
    retry: (count, error) => shouldRetry(count, error) && isAllowed(retry, count, error),
    retryDelay: retryDelayMs,
    staleTime: staleTime ?? STALE_AFTER_MS,
    ...queryClient.getQueryDefaults(queryKey),
  });
  return queryClient;
}

type Retry = NonNullable<DefaultOptions['queries']>['retry'];

/** Whether a host's own default, where it has one, would try again. */
function isAllowed(retry: Retry, count: number, error: Error): boolean {
  if (typeof retry === 'function') return retry(count, error);
  if (typeof retry === 'number') return count < retry;
  return retry ?? true;
}

/** Hosts without types may hand in a client of another major version, which fails later and elsewhere. */
function assertQueryClient(queryClient: Partial<QueryClient>): void {
  if (typeof queryClient.ensureInfiniteQueryData === 'function') return;
  throw new TypeError(
    'The queryClient of OfftakeProvider must be a QueryClient of @tanstack/react-query 5.' +
      (process.env.NODE_ENV === 'production'
        ? ''
        : ' Leave it out where the host has another version: the provider then has a cache of its own.'),
  );
}
