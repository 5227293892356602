'use client';

import { useQuery } from '@tanstack/react-query';
import { productOptions } from './productOptions.js';
import { useOfftake } from './useOfftake.js';

/** One product by its id. The result is TanStack Query’s own. */
export function useProduct(id: string) {
  const { client, queryClient } = useOfftake();
  return useQuery(productOptions(client, id), queryClient);
}
