import type { Order } from '@offtake/contract';
import { queryOptions } from '@tanstack/react-query';
import type { OfftakeClient } from './createOfftakeClient.js';
import { isAwaitingFunds } from './isAwaitingFunds.js';
import type { OfftakeError } from './OfftakeError.js';
import { takeOrders, type Cache } from './orderCache.js';
import { nextMoment } from './orderReads.js';
import { queryKeys } from './queryKeys.js';
import { shareOrders } from './shareOrders.js';

/**
 * Query options of one order. While it waits for its money and the page is seen, it is read again by itself: soon at
 * first, then ever more seldom, down to once a minute.
 *
 * @example
 * const { data: order } = useSuspenseQuery(orderOptions(client, orderId), queryClient);
 */
export function orderOptions(client: OfftakeClient, id: string) {
  return queryOptions<Order, OfftakeError>({
    queryKey: queryKeys.order(client, id),
    queryFn: ({ signal, client: queryClient }) => readOrder({ client, queryClient }, id, signal),
    structuralSharing: shareOrders,
    refetchInterval: ({ state: { data, dataUpdateCount } }) =>
      data !== undefined && isAwaitingFunds(data) && pollIntervalMs(dataUpdateCount),
  });
}

async function readOrder(cache: Cache, id: string, signal: AbortSignal): Promise<Order> {
  const askedAt = nextMoment();
  const order = await cache.client.call('getOrder', { id, signal });
  return takeOrders(cache, [order], askedAt)[0] ?? order;
}

const POLL_INTERVAL_MIN_MS = 1_000;
const POLL_INTERVAL_MAX_MS = 60_000;

function pollIntervalMs(readsBefore: number): number {
  return Math.min(POLL_INTERVAL_MIN_MS * 1.5 ** readsBefore, POLL_INTERVAL_MAX_MS);
}
