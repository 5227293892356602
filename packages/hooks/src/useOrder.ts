'use client';

import { useQuery } from '@tanstack/react-query';
import { orderOptions } from './orderOptions.js';
import { useOfftake } from './useOfftake.js';

/**
 * One order by its id. The result is TanStack Query's own; one that does not exist, or is another owner's, fails with
 * the code `not_found`.
 *
 * While the order waits for its money (`awaiting_funds`) and the page is seen, it is read again by itself: after a
 * second and a half at first, then ever more seldom, down to once a minute. So a page that shows it follows the payment
 * without doing anything. Any other order is read again like every query: when the window is focused or back online and
 * what is there is older than ten seconds.
 *
 * @throws {Error} outside of a provider.
 * @example
 * const { data: order, error } = useOrder(orderId);
 * if (order?.payment?.url) return <a href={order.payment.url}>Continue to payment</a>;
 */
export function useOrder(id: string) {
  const { client, queryClient } = useOfftake();
  return useQuery(orderOptions(client, id), queryClient);
}
