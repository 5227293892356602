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
 * Changes in whose name an order is retired. The result is TanStack Query's own mutation. Not every backend offers it: look
 * for `order.update` among the permissions of {@link useConfig}.
 *
 * @throws {Error} outside of a provider.
 * @example
 * const update = useUpdateOrder();
 * update.mutate({ id: order.id, input: { beneficiary: { public_name: 'Riverbend Bakery' } } });
 */
export function useUpdateOrder() {
  const offtake = useOfftake();
  return useMutation<Order, OfftakeError, UpdateOrderVariables>(
    {
      mutationFn: ({ id, input }) => offtake.client.call('updateOrder', { id, body: input }),
      networkMode: 'always',
      onSuccess: (order) => putOrder(offtake, order),
      onSettled: () => refreshOrderLists(offtake),
    },
    offtake.queryClient,
  );
}
