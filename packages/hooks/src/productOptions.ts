import { queryOptions } from '@tanstack/react-query';
import type { OfftakeClient } from './createOfftakeClient.js';
import { queryKeys } from './queryKeys.js';

/** Query options of one product. */
export function productOptions(client: OfftakeClient, id: string) {
  return queryOptions({
    queryKey: queryKeys.product(client, id),
    queryFn: ({ signal }) => client.call('getProduct', { id, signal }),
  });
}
