'use client';

import type { Order } from '@offtake/contract';
import { useMutation } from '@tanstack/react-query';
import type { OfftakeError } from './OfftakeError.js';
import { putOrder, refreshAfterPurchase, refreshOrder } from './orderCache.js';
import { useOfftake } from './useOfftake.js';

/** Which order is to be canceled. */
export interface CancelOrderVariables {
  /** The order's id. */
  id: string;
}

/**
 * Cancels an order; what comes back is what `useCancellationTerms` says. The result is TanStack Query's own mutation.
 * Canceling what is canceled already answers with the order, so it may be repeated safely.
 *
 * @throws {Error} outside of a provider.
 */
export function useCancelOrder() {
  const offtake = useOfftake();
  return useMutation<Order, OfftakeError, CancelOrderVariables>(
    {
      mutationFn: ({ id }) => offtake.client.call('cancelOrder', { id }),
      // Whatever the defaults of a host's own cache are.
      retry: false,
      networkMode: 'always',
      onSuccess: (order) => putOrder(offtake, order),
      onError: (_error, { id }) => refreshOrder(offtake, id),
      onSettled: () => refreshAfterPurchase(offtake),
    },
    offtake.queryClient,
  );
}
