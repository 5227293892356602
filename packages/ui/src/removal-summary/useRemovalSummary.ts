'use client';

import type { Order } from '@offtake/contract';
import { useMemo } from 'react';
import type { Messages } from '../messages/en.js';
import { useMessages } from '../messages/useMessages.js';
import { removalByYear } from './removalByYear.js';
import type { RemovalSummaryContextValue, RemovalSummaryState } from './removalSummaryContext.js';
import { REMOVAL_SUMMARY_WORDS } from './removalSummaryMessages.js';
import type { CountedOrders } from './useCountedOrders.js';

/** What the parts of a summary show. */
export function useRemovalSummary(
  { orders, ...counting }: CountedOrders,
  words: Partial<Messages> | undefined,
): RemovalSummaryContextValue {
  const messages = useMessages(REMOVAL_SUMMARY_WORDS, words);
  const removal = useMemo(() => removalByYear(orders ?? []), [orders]);
  return { ...counting, state: stateOf(orders, counting), removal, count: orders?.length ?? 0, messages };
}

function stateOf(orders: readonly Order[] | null, { error }: Pick<CountedOrders, 'error'>): RemovalSummaryState {
  if (orders === null) return error === null ? 'loading' : 'failed';
  return orders.length === 0 ? 'empty' : 'ready';
}
