'use client';

import { useContext } from 'react';
import { OfftakeContext, type Offtake } from './offtakeContext.js';

/**
 * The client, cache, language and time zone of the provider above.
 *
 * @throws {Error} outside of a provider.
 * @example
 * const { client, queryClient, locale } = useOfftake();
 * const prefetch = () => queryClient.prefetchInfiniteQuery(ordersOptions(client));
 */
export function useOfftake(): Offtake {
  const offtake = useContext(OfftakeContext);
  if (offtake) return offtake;
  throw new Error(
    'Offtake hooks and components must be placed within <OfftakeProvider baseUrl="…">: without it they do not know their backend.',
  );
}
