'use client';

import { useQuery } from '@tanstack/react-query';
import { orderOptions } from './orderOptions.js';
import { useOfftake } from './useOfftake.js';

/**
 * One order by its id. The result is TanStack Query’s own.
 *
 * @throws {Error} outside of a provider.
 */
export function useOrder(id: string) {
  const { client, queryClient } = useOfftake();
  return useQuery(orderOptions(client, id), queryClient);
}
