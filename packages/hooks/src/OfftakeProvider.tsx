'use client';

import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { createOfftakeClient, type OfftakeClient } from './createOfftakeClient.js';
import { createOfftakeQueryClient } from './createOfftakeQueryClient.js';
import { THIS_COPY } from './hooksCopy.js';
import { mountCache } from './mountCache.js';
import { OfftakeContext } from './offtakeContext.js';
import { withOfftakeDefaults } from './withOfftakeDefaults.js';

/** Bundlers put a text in its place. */
declare const process: { env: { NODE_ENV?: string } };

/** What a provider gives to everything below it. */
export interface OfftakeProviderProps {
  /**
   * A client made with `createOfftakeClient`; or give `baseUrl` and have one made. Another client of the same `baseUrl`
   * and `cacheScope` is taken to be the same caller’s.
   */
  client?: OfftakeClient | undefined;
  /** Where the backend is mounted, for example `/api/offtake`. */
  baseUrl?: string | undefined;
  /**
   * BCP 47 language tag for numbers, money, dates and words.
   * @default 'en'
   */
  locale?: string | undefined;
  /**
   * IANA time zone for dates. Say it where pages are rendered on a server, or the two sides may disagree on a day.
   * @default the visitor's own; components show UTC until they are hydrated
   */
  timeZone?: string | undefined;
  /**
   * A cache to share with others, of TanStack Query 5. What is read through it is retried as in a cache of the
   * provider's own, though no more often than the host's defaults allow. Fixed while mounted.
   * @default one of the provider's own, apart from the host's
   */
  queryClient?: QueryClient | undefined;
  /** What is to have it all. */
  children?: ReactNode;
}

/**
 * Gives everything below it a backend, a cache, a language and a time zone. Renders no DOM and does no I/O. When
 * another user signs in, give the client another `cacheScope` and the provider another `key`: then nothing of the
 * former one’s stays on the page.
 *
 * @throws {TypeError} when neither `client` nor `baseUrl` is given, or `queryClient` is none of TanStack Query 5.
 * @example
 * <OfftakeProvider baseUrl="/api/offtake" locale="de" timeZone="Europe/Berlin">
 *   <App />
 * </OfftakeProvider>
 */
export function OfftakeProvider(props: OfftakeProviderProps) {
  const { client: givenClient, baseUrl, locale = 'en', timeZone, queryClient: givenQueryClient, children } = props;
  const [ownQueryClient] = useState(createOfftakeQueryClient);
  const client = useMemo(() => givenClient ?? createClient(baseUrl), [givenClient, baseUrl]);
  const queryClient = useMemo(
    () => (givenQueryClient ? withOfftakeDefaults(givenQueryClient, client) : ownQueryClient),
    [givenQueryClient, client, ownQueryClient],
  );
  useEffect(() => mountCache(queryClient), [queryClient]);
  const value = useMemo(
    () => ({ client, queryClient, locale, timeZone: timeZone ?? null, copy: THIS_COPY }),
    [client, queryClient, locale, timeZone],
  );
  return <OfftakeContext.Provider value={value}>{children}</OfftakeContext.Provider>;
}

function createClient(baseUrl: string | undefined): OfftakeClient {
  if (baseUrl === undefined) {
    throw new TypeError(
      'OfftakeProvider needs to know its backend.' +
        (process.env.NODE_ENV === 'production'
          ? ''
          : ' Give it baseUrl="/api/offtake", or a client made with createOfftakeClient.'),
    );
  }
  return createOfftakeClient({ baseUrl });
}
