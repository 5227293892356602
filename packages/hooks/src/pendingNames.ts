import type { Order, UpdateOrderInput } from '@offtake/contract';
import type { QueryClient } from '@tanstack/react-query';
import type { Cache } from './orderCache.js';
import { queryKeys } from './queryKeys.js';

type PendingInput = Pick<UpdateOrderInput, 'beneficiary'>;

interface Pending {
  input: PendingInput;
  hasCompany: boolean;
}

const pendingByCache = new WeakMap<QueryClient, Map<string, Pending[]>>();

/** A name that is on its way. */
export interface PendingName {
  /**
   * Shows it no more: it has failed, or it `isAnswered`, and with it the names that were sent before it.
   *
   * @returns whether it had been answered for by the answer to a later one, so that what its own says is old.
   */
  takeBack(isAnswered: boolean): boolean;
  /** Whether others were on their way at the same time: which one the backend has, only reading the order tells. */
  hadCompany(): boolean;
}

/** Has the name of an order shown as it will be, over whatever is read of it meanwhile. */
export function addPendingName(cache: Cache, id: string, input: PendingInput): PendingName {
  const names = pendingOf(cache.queryClient);
  const key = keyOf(cache, id);
  const others = names.get(key) ?? [];
  const own: Pending = { input, hasCompany: others.length > 0 };
  for (const other of others) other.hasCompany = true;
  names.set(key, [...others, own]);
  return {
    takeBack(isAnswered) {
      const known = names.get(key) ?? [];
      const index = known.indexOf(own);
      const left = isAnswered ? known.slice(index + 1) : known.filter((each) => each !== own);
      if (left.length > 0) names.set(key, left);
      else names.delete(key);
      return index === -1;
    },
    hadCompany: () => own.hasCompany,
  };
}

/** What is on its way for an order; undefined when nothing is. Of several, the last one counts. */
export function findPendingName(cache: Cache, { id }: Order): PendingInput | undefined {
  return pendingByCache.get(cache.queryClient)?.get(keyOf(cache, id))?.at(-1)?.input;
}

function pendingOf(queryClient: QueryClient): Map<string, Pending[]> {
  const known = pendingByCache.get(queryClient);
  if (known) return known;
  const names = new Map<string, Pending[]>();
  pendingByCache.set(queryClient, names);
  return names;
}

function keyOf({ client }: Cache, id: string): string {
  return JSON.stringify(queryKeys.order(client, id));
}
