'use client';

import { useIsMutating } from '@tanstack/react-query';
import { isRecord } from './isRecord.js';
import { queryKeys } from './queryKeys.js';
import { useOfftake } from './useOfftake.js';

/**
 * Whether an order is being canceled right now, from the press until the backend has answered, by whichever component
 * of the page. What comes back is only sure once the order itself says that it is canceled.
 *
 * @param id the order's id.
 * @throws {Error} outside of a provider.
 * @example
 * const isCanceling = useIsCanceling(order.id);
 * return <li aria-busy={isCanceling}>{order.metric_tons} t</li>;
 */
export function useIsCanceling(id: string): boolean {
  const { client, queryClient } = useOfftake();
  const count = useIsMutating(
    {
      mutationKey: queryKeys.cancelOrder(client),
      predicate: ({ state: { variables } }) => isRecord(variables) && variables['id'] === id,
    },
    queryClient,
  );
  return count > 0;
}
