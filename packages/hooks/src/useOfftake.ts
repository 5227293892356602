'use client';

import { useContext } from 'react';
import { assertSameCopy } from './hooksCopy.js';
import { OfftakeContext, type Offtake } from './offtakeContext.js';

/** Bundlers put a text in its place. */
declare const process: { env: { NODE_ENV?: string } };

/**
 * The client, cache, language and time zone of the provider above.
 *
 * @throws {Error} outside of a provider, and below one of another version of this package.
 * @example
 * const { client, queryClient, locale } = useOfftake();
 * const prefetch = () => queryClient.prefetchInfiniteQuery(ordersOptions(client));
 */
export function useOfftake(): Offtake {
  const offtake = useContext(OfftakeContext);
  if (!offtake) {
    throw new Error(
      'Offtake hooks and components must be placed within <OfftakeProvider baseUrl="…">' +
        (process.env.NODE_ENV === 'production' ? '.' : ': without it they do not know their backend.'),
    );
  }
  assertSameCopy(offtake.copy);
  return offtake;
}
