'use client';

import { useQuery } from '@tanstack/react-query';
import { productOptions } from './productOptions.js';
import { productsOptions } from './productsOptions.js';
import { useOfftake } from './useOfftake.js';

/**
 * One product by its id; shows what the product list knows of it until it is read. The result is TanStack Query's own;
 * one that does not exist fails with the code `not_found`.
 *
 * @throws {Error} outside of a provider.
 * @example
 * const { data: product } = useProduct('climsku_frontier_offtake_portfolio_2027');
 */
export function useProduct(id: string) {
  const { client, queryClient } = useOfftake();
  const placeholderData = () =>
    queryClient.getQueryData(productsOptions(client).queryKey)?.find((product) => product.id === id);
  return useQuery({ ...productOptions(client, id), placeholderData }, queryClient);
}
