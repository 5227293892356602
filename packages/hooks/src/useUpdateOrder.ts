'use client';

import type { Order, UpdateOrderInput } from '@offtake/contract';
import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { OfftakeError } from './OfftakeError.js';
import { putOrder, refreshOrder, refreshOrderLists, showOrderAgain } from './orderCache.js';
import { addPendingName, type PendingName } from './pendingNames.js';
import { useOfftake } from './useOfftake.js';

/** Which order is to be changed, and how. */
export interface UpdateOrderVariables {
  /** The order's id. */
  id: string;
  /** In whose name it is retired from now on; null is the Stripe account's. */
  input: UpdateOrderInput;
}

/**
 * Changes in whose name an order is retired. The result is TanStack Query's own mutation. Not every backend offers it:
 * look for `order.update` among the permissions of {@link useConfig}.
 *
 * The new name is shown at once, wherever the order is, and stays over whatever is read of the order until the backend
 * has answered. When the change fails, the order is shown as the backend last said it is. Without a connection it fails
 * with `network_error`; it never waits to be sent later.
 *
 * @throws {Error} outside of a provider.
 * @example
 * const update = useUpdateOrder();
 * update.mutate({ id: order.id, input: { beneficiary: { public_name: 'Riverbend Bakery' } } });
 */
export function useUpdateOrder(): UseMutationResult<Order, OfftakeError, UpdateOrderVariables> {
  const offtake = useOfftake();
  return useMutation<Order, OfftakeError, UpdateOrderVariables, PendingName>(
    {
      mutationFn: ({ id, input }) => offtake.client.call('updateOrder', { id, body: input }),
      // Whatever the defaults of a host's own cache are.
      retry: false,
      throwOnError: false,
      networkMode: 'always',
      onMutate: ({ id, input }) => {
        const shown = addPendingName(offtake, id, input);
        showOrderAgain(offtake, id);
        return shown;
      },
      onSuccess: (order, { id }, shown) => {
        if (!shown.takeBack(true)) putOrder(offtake, order);
        if (shown.hadCompany()) refreshOrder(offtake, id);
      },
      onError: (error, { id }, shown) => {
        shown?.takeBack(false);
        showOrderAgain(offtake, id);
        if (error.isOutcomeUnknown) refreshOrder(offtake, id);
      },
      onSettled: () => refreshOrderLists(offtake),
    },
    offtake.queryClient,
  );
}
