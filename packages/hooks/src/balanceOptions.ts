import type { Balance } from '@offtake/contract';
import { queryOptions } from '@tanstack/react-query';
import type { OfftakeClient } from './createOfftakeClient.js';
import { isNotOnOffer } from './isNotOnOffer.js';
import { OfftakeError } from './OfftakeError.js';
import { queryKeys } from './queryKeys.js';

/**
 * Query options of the Stripe balance; `data` is null where the backend does not show it, or not to this caller.
 *
 * @example
 * const { data: balance } = useSuspenseQuery(balanceOptions(client), queryClient);
 */
export function balanceOptions(client: OfftakeClient) {
  return queryOptions<Balance | null, OfftakeError>({
    queryKey: queryKeys.balance(client),
    queryFn: ({ signal }): Promise<Balance | null> => client.call('getBalance', { signal }).catch(nullIfHidden),
  });
}

function nullIfHidden(error: unknown): null {
  if (isNotOnOffer(error) || (error instanceof OfftakeError && error.code === 'forbidden')) return null;
  throw error;
}
