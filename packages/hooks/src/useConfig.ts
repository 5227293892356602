'use client';

import { useQuery } from '@tanstack/react-query';
import { configOptions } from './configOptions.js';
import { useOfftake } from './useOfftake.js';

/**
 * What the backend has on offer and what the caller may do. The result is TanStack Query’s own.
 *
 * @throws {Error} outside of a provider.
 */
export function useConfig() {
  const { client, queryClient } = useOfftake();
  return useQuery(configOptions(client), queryClient);
}
