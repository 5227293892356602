'use client';

import type { CreateOrderInput, Order } from '@offtake/contract';
import { useMutation, type QueryClient } from '@tanstack/react-query';
import type { OfftakeError } from './OfftakeError.js';
import { putOrder, refreshAfterPurchase } from './orderCache.js';
import { sendOrder } from './sendOrder.js';
import { useOfftake } from './useOfftake.js';

/** One purchase. */
export interface CreateOrderVariables {
  /** The request's body, the same for each try. */
  input: CreateOrderInput;
  /** One for each purchase, kept through every retry of it: the same key never buys twice. */
  idempotencyKey: string;
}

/**
 * Places an order. The result is TanStack Query's own mutation.
 *
 * A first request that is still under way (`order_in_progress`) is asked for again until it has ended, also when the
 * component leaves meanwhile: the lists then show what was bought. Nothing else is repeated by itself, and nothing is
 * sent without a key. When {@link OfftakeError.isOutcomeUnknown}, mutate again with the same variables to find out;
 * whatever is answered then that says nothing of the first request, `unauthenticated` for example, leaves the outcome
 * unknown.
 *
 * The key is what keeps a repeated request from buying twice, so make one for each purchase, not for each request, and
 * keep it until the outcome is known. {@link useOrderForm} does all of that by itself.
 *
 * @throws {Error} outside of a provider.
 * @example
 * const create = useCreateOrder();
 * const input = { product: 'climsku_frontier_offtake_portfolio_2027', metric_tons: '0.5', currency: 'usd' };
 * create.mutate({ input, idempotencyKey });
 */
export function useCreateOrder() {
  const offtake = useOfftake();
  return useMutation<Order, OfftakeError, CreateOrderVariables>(
    {
      mutationFn: async ({ input, idempotencyKey }) => {
        assertKey(idempotencyKey);
        const request = () => offtake.client.call('createOrder', { body: input, idempotencyKey });
        return sendOrder({ idempotencyKey, request, openKeys: openKeysOf(offtake.queryClient) });
      },
      // TanStack's own way of trying again would rest in a tab that nobody sees, and forget how the outcome stood.
      retry: false,
      throwOnError: false,
      networkMode: 'always',
      onSuccess: (order) => putOrder(offtake, order),
      onSettled: () => refreshAfterPurchase(offtake),
    },
    offtake.queryClient,
  );
}

const openKeysByCache = new WeakMap<QueryClient, Set<string>>();

function openKeysOf(queryClient: QueryClient): Set<string> {
  const openKeys = openKeysByCache.get(queryClient) ?? new Set();
  openKeysByCache.set(queryClient, openKeys);
  return openKeys;
}

/** Hosts without types may leave it out. */
function assertKey(idempotencyKey: string | undefined): void {
  if (idempotencyKey) return;
  throw new TypeError(
    'useCreateOrder sent nothing, because there is no idempotencyKey: without one, a repeated request would buy twice. ' +
      'Make one for each purchase, with crypto.randomUUID() for example, and keep it for every try.',
  );
}
