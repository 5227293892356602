import type { Order, UpdateOrderInput } from '@offtake/contract';
import type { QueryClient } from '@tanstack/react-query';
import type { Offtake } from './offtakeContext.js';
import { queryKeys } from './queryKeys.js';

type Cache = Pick<Offtake, 'client' | 'queryClient'>;
type PendingInput = Pick<UpdateOrderInput, 'beneficiary'>;

const pendingByCache = new WeakMap<QueryClient, Map<string, PendingInput[]>>();

/** Has the name of an order shown as it will be, over whatever is read of it meanwhile. @returns what takes it back. */
export function addPendingName(cache: Cache, id: string, input: PendingInput): () => void {
  const names = pendingOf(cache.queryClient);
  const key = keyOf(cache, id);
  names.set(key, [...(names.get(key) ?? []), input]);
  return () => {
    const left = (names.get(key) ?? []).filter((each) => each !== input);
    if (left.length > 0) names.set(key, left);
    else names.delete(key);
  };
}

/** What is on its way for an order; undefined when nothing is. Of several, the last one counts. */
export function findPendingName(cache: Cache, { id }: Order): PendingInput | undefined {
  return pendingByCache.get(cache.queryClient)?.get(keyOf(cache, id))?.at(-1);
}

function pendingOf(queryClient: QueryClient): Map<string, PendingInput[]> {
  const known = pendingByCache.get(queryClient);
  if (known) return known;
  const names = new Map<string, PendingInput[]>();
  pendingByCache.set(queryClient, names);
  return names;
}

function keyOf({ client }: Cache, id: string): string {
  return JSON.stringify(queryKeys.order(client, id));
}
