import type { Order } from '@offtake/contract';
import { queryOptions } from '@tanstack/react-query';
import type { OfftakeClient } from './createOfftakeClient.js';
import type { OfftakeError } from './OfftakeError.js';
import { queryKeys } from './queryKeys.js';

/** Query options of one order. */
export function orderOptions(client: OfftakeClient, id: string) {
  return queryOptions<Order, OfftakeError>({
    queryKey: queryKeys.order(client, id),
    queryFn: ({ signal }) => client.call('getOrder', { id, signal }),
  });
}
