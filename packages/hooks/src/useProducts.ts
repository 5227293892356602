'use client';

import { useQuery } from '@tanstack/react-query';
import { productsOptions } from './productsOptions.js';
import { useOfftake } from './useOfftake.js';

/**
 * All products that can be ordered. The result is TanStack Query’s own.
 *
 * @throws {Error} outside of a provider.
 */
export function useProducts() {
  const { client, queryClient } = useOfftake();
  return useQuery(productsOptions(client), queryClient);
}
