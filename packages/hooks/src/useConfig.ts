'use client';

import { useQuery } from '@tanstack/react-query';
import { configOptions } from './configOptions.js';
import { useOfftake } from './useOfftake.js';

/**
 * What the backend has on offer and what the caller may do. The result is TanStack Query's own. A backend without
 * `/config` is taken to relay to Stripe: orders from the balance, no change of the beneficiary, no limits.
 *
 * @throws {Error} outside of a provider.
 * @example
 * const { data: config } = useConfig();
 * const mayOrder = config?.permissions.includes('order.create') ?? false;
 */
export function useConfig() {
  const { client, queryClient } = useOfftake();
  return useQuery(configOptions(client), queryClient);
}
