import type { Product } from '@offtake/contract';
import { queryOptions } from '@tanstack/react-query';
import type { OfftakeClient } from './createOfftakeClient.js';
import type { OfftakeError } from './OfftakeError.js';
import { queryKeys } from './queryKeys.js';

/**
 * Query options of one product.
 *
 * @example
 * const { data: product } = useSuspenseQuery(productOptions(client, productId), queryClient);
 */
export function productOptions(client: OfftakeClient, id: string) {
  return queryOptions<Product, OfftakeError>({
    queryKey: queryKeys.product(client, id),
    queryFn: ({ signal }) => client.call('getProduct', { id, signal }),
  });
}
