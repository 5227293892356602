'use client';

import { useQuery } from '@tanstack/react-query';
import { balanceOptions } from './balanceOptions.js';
import { useOfftake } from './useOfftake.js';

/**
 * What the Stripe balance holds, in each currency’s smallest unit; `data` is null where it is not shown.
 *
 * @throws {Error} outside of a provider.
 */
export function useBalance() {
  const { client, queryClient } = useOfftake();
  return useQuery(balanceOptions(client), queryClient);
}
