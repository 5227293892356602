'use client';

import type { Order } from '@offtake/contract';
import { useMutation } from '@tanstack/react-query';
import type { OfftakeError } from './OfftakeError.js';
import { putOrder, refreshAfterPurchase, refreshOrder } from './orderCache.js';
import { queryKeys } from './queryKeys.js';
import { useOfftake } from './useOfftake.js';

/** Which order is to be canceled. */
export interface CancelOrderVariables {
  /** The order's id. */
  id: string;
}

/**
 * Cancels an order; what comes back is what `useCancellationTerms` says. The result is TanStack Query's own mutation.
 * Canceling what is canceled already answers with the order, so it may be repeated safely. Too late is the code
 * `not_cancelable`.
 *
 * The order itself stays as it is until the backend has answered, since nothing may be said to come back before; that
 * it is being canceled is what `useIsCanceling` tells, anywhere on the page. Without a connection it fails with
 * `network_error`; it never waits to be sent later.
 *
 * @throws {Error} outside of a provider.
 * @example
 * const cancel = useCancelOrder();
 * <button onClick={() => cancel.mutate({ id: order.id })}>Cancel</button>
 * @see https://docs.stripe.com/api/climate/order/cancel
 */
export function useCancelOrder() {
  const offtake = useOfftake();
  return useMutation<Order, OfftakeError, CancelOrderVariables>(
    {
      mutationKey: queryKeys.cancelOrder(offtake.client),
      mutationFn: ({ id }) => offtake.client.call('cancelOrder', { id }),
      // Whatever the defaults of a host's own cache are.
      retry: false,
      throwOnError: false,
      networkMode: 'always',
      onSuccess: (order) => putOrder(offtake, order),
      onError: (_error, { id }) => refreshOrder(offtake, id),
      onSettled: () => refreshAfterPurchase(offtake),
    },
    offtake.queryClient,
  );
}
