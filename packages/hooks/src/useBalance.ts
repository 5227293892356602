'use client';

import { useQuery } from '@tanstack/react-query';
import { balanceOptions } from './balanceOptions.js';
import { useOfftake } from './useOfftake.js';

/**
 * What the Stripe balance holds, in each currency's smallest unit; `data` is null where the backend does not show it,
 * or not to this caller. The result is TanStack Query's own. Read again after every order and cancellation.
 *
 * @throws {Error} outside of a provider.
 * @example
 * const { data: balance } = useBalance();
 * balance?.available.map(({ amount, currency }) => toMajorUnits(amount, currency));
 * @see https://docs.stripe.com/api/balance/balance_object
 */
export function useBalance() {
  const { client, queryClient } = useOfftake();
  return useQuery(balanceOptions(client), queryClient);
}
