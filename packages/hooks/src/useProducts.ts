'use client';

import { useQuery } from '@tanstack/react-query';
import { productsOptions } from './productsOptions.js';
import { useOfftake } from './useOfftake.js';

/**
 * All products that can be ordered, every page of them. The result is TanStack Query's own. Prices are per metric ton
 * in each currency's smallest unit, and count as fresh for a minute.
 *
 * @throws {Error} outside of a provider.
 * @example
 * const { data: products } = useProducts();
 * products?.map((product) => <option key={product.id}>{product.name}</option>);
 * @see https://docs.stripe.com/api/climate/product/object
 */
export function useProducts() {
  const { client, queryClient } = useOfftake();
  return useQuery(productsOptions(client), queryClient);
}
