'use client';

import type { Order, UpdateOrderInput } from '@offtake/contract';
import { useMutation } from '@tanstack/react-query';
import type { OfftakeError } from './OfftakeError.js';
import { putOrder, refreshOrderLists } from './orderCache.js';
import { useOfftake } from './useOfftake.js';

/** Which order is to be changed, and how. */
export interface UpdateOrderVariables {
  /** The order's id. */
  id: string;
  /** In whose name it is retired from now on; null is the Stripe account's. */
  input: UpdateOrderInput;
}

/**
 * Changes in whose name an order is retired. The result is TanStack Query's own mutation.
 *
 * @throws {Error} outside of a provider.
 */
export function useUpdateOrder() {
  const offtake = useOfftake();
  return useMutation<Order, OfftakeError, UpdateOrderVariables>(
    {
      mutationFn: ({ id, input }) => offtake.client.call('updateOrder', { id, body: input }),
      // Whatever the defaults of a host's own cache are.
      retry: false,
      networkMode: 'always',
      onSuccess: (order) => putOrder(offtake, order),
      onSettled: () => refreshOrderLists(offtake),
    },
    offtake.queryClient,
  );
}
