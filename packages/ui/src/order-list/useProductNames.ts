'use client';

import { useProducts } from '@offtake/hooks';
import { useMemo } from 'react';

/**
 * The names of the products on offer, by their ids; null while they are not known yet, and none where they cannot be.
 */
export function useProductNames(): ReadonlyMap<string, string> | null {
  const { data, isPending } = useProducts();
  return useMemo(() => (isPending ? null : new Map(data?.map(({ id, name }) => [id, name]))), [data, isPending]);
}
