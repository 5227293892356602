import { PAGE_LIMIT_MAX, type Product } from '@offtake/contract';
import { queryOptions } from '@tanstack/react-query';
import type { OfftakeClient } from './createOfftakeClient.js';
import type { OfftakeError } from './OfftakeError.js';
import { queryKeys } from './queryKeys.js';

/**
 * Query options of all products, every page of them: a catalogue is small and a form needs the whole of it.
 *
 * @example
 * const { data: products } = useSuspenseQuery(productsOptions(client), queryClient);
 */
export function productsOptions(client: OfftakeClient) {
  return queryOptions<Product[], OfftakeError>({
    queryKey: queryKeys.products(client),
    queryFn: ({ signal }) => listAllProducts(client, signal),
    staleTime: PRICES_STALE_AFTER_MS,
  });
}

const PRICES_STALE_AFTER_MS = 60_000;
const PAGES_MAX = 10;

async function listAllProducts(client: OfftakeClient, signal: AbortSignal): Promise<Product[]> {
  const products: Product[] = [];
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const query = { limit: PAGE_LIMIT_MAX, starting_after: products.at(-1)?.id };
    const { data, has_more: hasMore } = await client.call('listProducts', { query, signal });
    products.push(...data);
    if (!hasMore || data.length === 0) break;
  }
  return products;
}
