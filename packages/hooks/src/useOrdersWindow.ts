'use client';

import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import type { OfftakeError } from './OfftakeError.js';
import { ordersOptions, type OrdersFilter } from './ordersOptions.js';
import { firstOrderIndex, type OrdersPageParam, type OrdersPages } from './ordersPages.js';
import { takeOrdersPage } from './takeOrdersPage.js';
import { useOfftake } from './useOfftake.js';

/** Which part of a list of orders is held. */
export interface OrdersWindow {
  /** Where the first order of `useOrders` stands in the whole list; 0 is the newest, and while nothing is held. */
  firstIndex: number;
  /**
   * Holds another part of the list, in place of the present one, once its first page has come: from the newest order
   * (null), or after an order that was seen before, with the index that follows it. A part that has become empty leads
   * to the newest.
   */
  moveTo: (start: OrdersPageParam) => void;
  /** Whether another part is on its way. */
  isMoving: boolean;
  /** Why the last move failed, until the next one; null when it did not. */
  moveError: OfftakeError | null;
}

/**
 * Which part of the list of `useOrders` with the same filter is held, and the way to another part that is too far off
 * to be reached page by page: a virtual list needs both.
 *
 * @throws {Error} outside of a provider.
 * @example
 * const { firstIndex, moveTo, isMoving } = useOrdersWindow(filter);
 * return <button disabled={isMoving} onClick={() => moveTo(null)}>{firstIndex > 0 ? 'To the newest' : 'Newest'}</button>;
 */
export function useOrdersWindow(filter: OrdersFilter = {}): OrdersWindow {
  const cache = useOfftake();
  const { client, queryClient } = cache;
  const options = ordersOptions(client, filter);
  const { data: firstIndex = 0 } = useInfiniteQuery({ ...options, select: firstOrderIndex }, queryClient);
  const move = useMutation<void, OfftakeError, OrdersPageParam>(
    {
      mutationFn: async (start) => {
        const page = await takeOrdersPage(cache, filter, { start });
        const isGone = page.data.length === 0 && start !== null;
        const pages = isGone ? await takeOrdersPage(cache, filter, { start: null }) : page;
        // What is being read for the former part would put it back.
        await queryClient.cancelQueries({ queryKey: options.queryKey, exact: true });
        queryClient.setQueryData<OrdersPages>(options.queryKey, {
          pages: [pages],
          pageParams: [isGone ? null : start],
        });
      },
      networkMode: 'always',
    },
    queryClient,
  );
  return { firstIndex, moveTo: move.mutate, isMoving: move.isPending, moveError: move.error };
}
